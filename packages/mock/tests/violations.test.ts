import { expect, test } from 'vitest'
import type { Call } from '../src/answer.ts'
import { loadOperations } from '../src/prism/load.ts'
import type { Diagnostic } from '../src/prism/types.ts'
import { missingCredentials, violationsOf } from '../src/prism/diagnostics.ts'
import { logLineOf, sentenceOf } from '../src/explain/violation.ts'
import { fixture } from './support.ts'

const [operation] = (await loadOperations(fixture)).filter(({ iid }) => iid === 'createThing')
const call = { operation, body: { kind: 'none' }, parameters: {}, query: {}, headers: {} } as unknown as Call
const diagnostic = (message: string, path: string[] | undefined, code: string | number, severity = 0) =>
  ({ message, code, severity, ...(path && { path }) }) as Diagnostic

test('what our own words cannot explain is told in the words of Prism', () => {
  const found = violationsOf(call, [
    diagnostic('Request body property thing.name must be string', ['body', 'thing', 'name'], 'type'),
    diagnostic('Request query parameter limit must be integer', ['query', 'limit'], 'type'),
    diagnostic('Body parameter is required', undefined, 'required'),
  ])
  expect(found.map(sentenceOf)).toEqual([
    "Invalid input for 'thing.name'. It must be string.",
    'Invalid input for the request body. Body parameter is required.',
    "Invalid input for 'limit'. The query parameter must be integer.",
  ])
})

test('warnings and missing credentials are no violations', () => {
  const found = [
    diagnostic('deprecated', ['query', 'old'], 'deprecated', 1),
    diagnostic('no token', undefined, 401),
  ]
  expect(violationsOf(call, found)).toEqual([])
  expect(missingCredentials(call.operation, found)).toEqual(['X-Auth-Token', 'Authorization'])
  expect(missingCredentials(call.operation, [found[0]!])).toBeUndefined()
})

test('a condition follows what was sent, and only the rule goes to the log', () => {
  const violation = {
    place: 'body',
    field: 'a',
    problem: "must be 'x'",
    got: "'secret'",
    when: "'b' is given",
  } as const
  expect(sentenceOf(violation)).toBe(
    "Invalid input for 'a'. It must be 'x', not 'secret', when 'b' is given.",
  )
  expect(logLineOf(violation)).toBe("body a: must be 'x' when 'b' is given")
})
