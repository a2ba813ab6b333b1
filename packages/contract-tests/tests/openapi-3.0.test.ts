import { Ajv, type ErrorObject } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { downgrade } from '@elb-openapi/downgrade'
import { fromRoot } from '@elb-openapi/document'
import { mergePatch, readRules, requestExample } from '@elb-openapi/ledger'
import { describe, expect, test } from 'vitest'
import { badRequestsOf } from '../src/bad-requests.ts'
import { document, operations, requestBody, responsesOf, validatorOf } from '../src/document.ts'

// The document of OpenAPI 3.0 says of every body what that of 3.1 says: a validator of 3.0, which knows `nullable` and
// nothing newer than draft-07, beside the usual one.

const { components } = downgrade(document).document
const ajv = new Ajv({ strict: false })
;(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv)
ajv.addSchema({ $id: 'openapi', components: { schemas: components.schemas } })

type Verdict = { valid: boolean; errors: ErrorObject[] }

const verdictOf30 = (schema: string, body: unknown): Verdict => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`)!
  return { valid: validate(body) as boolean, errors: validate.errors ?? [] }
}

type Case = { name: string; schema: string; body: unknown }

const differing = (cases: Case[]): string[] =>
  cases
    .filter(({ schema, body }) => verdictOf30(schema, body).valid !== validatorOf(schema)(body))
    .map(({ name, schema, body }) => {
      const { valid, errors } = verdictOf30(schema, body)
      return `${name}: 3.0 ${valid ? 'accepts' : `refuses (${ajv.errorsText(errors)})`}`
    })

const exampleCases = operations.flatMap((operation): Case[] => {
  const request = requestBody(operation)
  const bodies = [...(request ? [request] : []), ...responsesOf(operation).flatMap(({ body }) => body ?? [])]
  return bodies.flatMap(({ schema, examples }) =>
    examples.map(({ name, value }) => ({ name: `${operation.operationId} ${name}`, schema, body: value })),
  )
})

const badCases = operations.flatMap((operation): Case[] =>
  badRequestsOf(operation).map(({ name, body }) => ({
    name: `${operation.operationId} ${name}`,
    schema: requestBody(operation)!.schema,
    body,
  })),
)

const rules = readRules(fromRoot('spec/ledger/rules')).filter((rule) => rule.enforced === 'schema')

/** How many rules of a type a policy has is what 3.0 cannot say. */
const lost = rules.map(({ id }) => id).filter((id) => id.endsWith('-l7policy-one-rule-of-a-type'))

const ruleCases = rules.flatMap((rule): Case[] => {
  const operation = operations.find(({ operationId }) => operationId === rule.operation)!
  const example = requestExample(document, operation, rule.from)
  return [...rule.accepts, ...rule.rejects].map((patch) => ({
    name: `${rule.id} ${JSON.stringify(patch)}`,
    schema: requestBody(operation)!.schema,
    body: mergePatch(example, patch),
  }))
})

describe('OpenAPI 3.0 says the same as 3.1', () => {
  test('of every example', () => {
    expect(exampleCases.length).toBeGreaterThan(operations.length)
    expect(differing(exampleCases)).toEqual([])
  })

  test('of every request with one fault', () => {
    expect(badCases.length).toBeGreaterThan(1000)
    expect(differing(badCases)).toEqual([])
  })

  test('of the bodies of every rule, but for what it cannot say', () => {
    expect(ruleCases.length).toBeGreaterThan(200)
    const found = differing(ruleCases)
    expect(found.filter((text) => !text.endsWith(': 3.0 accepts'))).toEqual([])
    expect([...new Set(found.map((text) => text.split(' ')[0]))]).toEqual(lost)
  })
})
