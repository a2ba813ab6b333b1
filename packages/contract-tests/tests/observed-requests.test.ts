import { fromRoot, readProviders } from '@elb-openapi/document'
import { readObservations } from '@elb-openapi/ledger'
import { reportFigures } from '@elb-openapi/testing'
import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { operations, successOf } from '../src/document.ts'
import { requestFor } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

// What live services were seen to accept, sent to the mock.

const folder = fromRoot('spec/observations')
const { observations, pending } = readObservations(folder, readProviders(fromRoot('spec/providers.yaml')))
const open = new Set(pending.map(({ file }) => file))
const accepted = observations.filter(
  ({ kind, expect: outcome, call, outside, file }) =>
    kind === 'request' &&
    outcome === 'accepted' &&
    call === undefined &&
    outside === undefined &&
    ![...open].some((name) => file.endsWith(name)),
)
const seenOf = (operationId: string) => accepted.filter(({ operation }) => operation === operationId)
const seen = operations.filter(({ operationId }) => seenOf(operationId).length > 0)

reportFigures({ 'observed requests': accepted.length })

test('every one is of an operation of the document', () => {
  const known = new Set(operations.map(({ operationId }) => operationId))
  expect(accepted.filter(({ operation }) => !known.has(operation)).map(({ file }) => file)).toEqual([])
  expect(accepted.length).toBeGreaterThan(40)
})

await describeOperations(
  import.meta.filename,
  seen,
  (operation) => {
    describe(`${operation.operationId}`, () => {
      test.each(seenOf(operation.operationId))('accepts $file', async ({ body }) => {
        const response = await mock.fetch(requestFor(operation, { body }))
        expect(response.status, await response.clone().text()).toBe(successOf(operation).status)
      })
    })
  },
  {
    reads: ({ operationId }) => seenOf(operationId),
    files: globSync('**/*.yaml', { cwd: folder }).map((name) => `${folder}/${name}`),
  },
)
