import { expect, test } from 'vitest'
import { describeReport } from '../src/report.ts'

const mutant = (status: string, line: number, replacement = '""') => ({
  status,
  mutatorName: 'StringLiteral',
  replacement,
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
})
const reportOf = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { 'src/a.ts': { source: '', mutants } },
})

test('the score counts what tests notice, and leaves out what cannot be judged', () => {
  const report = reportOf(
    mutant('Killed', 1),
    mutant('Timeout', 2),
    mutant('Survived', 3, 'a\n  b'),
    mutant('NoCoverage', 4),
    mutant('Ignored', 5),
    mutant('CompileError', 6),
  )
  expect(describeReport('mock', report)).toBe(
    [
      'mock: 50.00 %, 2 of 4 changes noticed',
      '  src/a.ts:3:3 StringLiteral: a b',
      '  src/a.ts:4:3 StringLiteral: "", in no test',
    ].join('\n'),
  )
})

test('a run in which nothing can be judged has no score', () => {
  expect(describeReport('mock', reportOf(mutant('Ignored', 1)))).toBe(
    'mock: nothing was changed that a test can notice',
  )
})
