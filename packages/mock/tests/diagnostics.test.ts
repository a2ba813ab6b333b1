import { expect, test } from 'vitest'
import { sentenceOf } from '../src/errors/sentence.ts'
import { isError, violationOf } from '../src/prism/diagnostics.ts'
import type { Diagnostic } from '../src/prism/types.ts'

const diagnostic = (message: string, path?: string[], severity = 0) =>
  ({ message, code: 'type', severity, ...(path && { path }) }) as Diagnostic

test('what only Prism sees is told in its words', () => {
  const found = [
    diagnostic('Request body property thing.name must be string', ['body', 'thing', 'name']),
    diagnostic('Request query parameter limit must be integer', ['query', 'limit']),
    diagnostic('Body parameter is required'),
  ]
  expect(found.map(violationOf).map(sentenceOf)).toEqual([
    "Invalid input for 'thing.name'. It must be string.",
    "Invalid input for 'limit'. The query parameter must be integer.",
    'Invalid input for the request body. Body parameter is required.',
  ])
})

test('a warning, such as for a deprecated parameter, refuses nothing', () => {
  expect(isError(diagnostic('deprecated', ['query', 'old'], 1))).toBe(false)
  expect(isError(diagnostic('wrong', ['query', 'old'], 0))).toBe(true)
})
