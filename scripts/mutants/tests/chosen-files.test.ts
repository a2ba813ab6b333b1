import { expect, test } from 'vitest'
import { checkChosenFiles } from '../src/chosen-files.ts'

const folder = new URL('..', import.meta.url).pathname

test.each([
  [[]],
  [['--concurrency', '1']],
  [['--mutate', 'src/report.ts']],
  [['-m', 'src/report.ts:1-20,!src/cli.ts']],
  [['--mutate=src/*.ts']],
])('%j is taken', (options) => {
  expect(() => checkChosenFiles(options, folder)).not.toThrow()
})

test.each([
  [['--mutate', 'src/none.ts']],
  [['--mutate=src/report.ts, src/none.ts']],
  [['-m', 'src/none.ts:3']],
])('%j is refused with the name that is wrong', (options) => {
  expect(() => checkChosenFiles(options, folder)).toThrow(/^No file fits "--mutate src\/none\.ts"\./)
})
