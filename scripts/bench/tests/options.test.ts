import { expect, test } from 'vitest'
import { parts, readOptions } from '../src/options.ts'

test('everything is measured unless told otherwise', () => {
  expect(readOptions([])).toEqual({ help: false, quick: false, only: parts, json: undefined })
})

test('parts are measured in the usual order, and `--` before the options does no harm', () => {
  expect(readOptions(['--', '--only', 'types,mock', '--quick', '--json', 'out.json'])).toEqual({
    help: false,
    quick: true,
    only: ['mock', 'types'],
    json: 'out.json',
  })
})

test.each([[['--only', 'mocks']], [['--only', '']], [['--fast']], [['mock']]])(
  '%j is refused with what to do',
  (args) => {
    expect(() => readOptions(args)).toThrow(/There are: mock, client, size, types|Try: pnpm bench --help/)
  },
)
