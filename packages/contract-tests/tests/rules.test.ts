import { fromRoot } from '@elb-openapi/document'
import { mergePatch, readRules, requestExample } from '@elb-openapi/ledger'
import { reportFigures } from '@elb-openapi/testing'
import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { document, operations, requestBody, successOf } from '../src/document.ts'
import { errorText } from '../src/error-text.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

const folder = fromRoot('spec/ledger/rules')
const rules = readRules(folder).filter((rule) => rule.enforced === 'schema')
const rulesOf = (operationId: string) => rules.filter(({ operation }) => operation === operationId)
const ruled = operations.filter(({ operationId }) => rulesOf(operationId).length > 0)

reportFigures({ 'rules between fields': rules.length })

test('every rule is one of an operation with a body', () => {
  const known = new Set(operations.filter(requestBody).map(({ operationId }) => operationId))
  expect(rules.filter(({ operation }) => !known.has(operation))).toEqual([])
  expect(rules.length).toBeGreaterThan(0)
})

await describeOperations(
  import.meta.filename,
  ruled,
  (operation) => {
    describe.each(rulesOf(operation.operationId))('$id: $says', (rule) => {
      const example = requestExample(document, operation, rule.from)

      test.each(rule.accepts.map((patch) => [JSON.stringify(patch), patch] as const))(
        'accepts %s',
        async (_, patch) => {
          const response = await mock.fetch(requestFor(operation, { body: mergePatch(example, patch) }))
          expect(response.status, await response.clone().text()).toBe(successOf(operation).status)
        },
      )

      test.each(rule.rejects.map((patch) => [JSON.stringify(patch), patch] as const))(
        'refuses %s and names the field',
        async (_, patch) => {
          const response = await mock.fetch(requestFor(operation, { body: mergePatch(example, patch) }))
          expect(response.status).toBe(400)
          expect(errorText(await response.json())).toContain(rule.names)
        },
      )
    })
  },
  {
    reads: ({ operationId }) => rulesOf(operationId),
    files: globSync('**/*.yaml', { cwd: folder }).map((name) => `${folder}/${name}`),
  },
)
