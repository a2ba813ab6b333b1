import { operationsOf, readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { callsOf } from '../src/projects.ts'

const document = readDocument()
const calls = callsOf(document)

test('there is a call of each operation', () => {
  const names = [...calls.matchAll(/^export const (\w+) = /gm)].map(([, name]) => name)
  expect(names).toEqual(operationsOf(document).map(({ operationId }) => operationId))
})

test('a call has only what the operation takes', () => {
  const ids =
    '"project_id":"99a3fff0d03c428eac3678da6a7d0f24","pool_id":"36ce7086-a496-4666-9064-5ba0e6840c75"'
  expect(calls).toContain(
    `await elb.DELETE('/v3/{project_id}/elb/pools/{pool_id}', {"params":{"path":{${ids}}}})`,
  )
})
