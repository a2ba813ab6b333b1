import { mergePatch, readRules, requestExample } from '@elb-openapi/ledger'
import { fromRoot } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { document, operations, successOf } from '../src/document.ts'
import { errorText } from '../src/error-text.ts'
import { requestFor } from '../src/requests.ts'
import { mock } from './mock.ts'

const rules = readRules(fromRoot('spec/ledger/rules')).filter((rule) => rule.enforced === 'schema')

describe.each(rules)('$id: $says', (rule) => {
  const operation = operations.find(({ operationId }) => operationId === rule.operation)!
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
