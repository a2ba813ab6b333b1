import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { describeUnproven, reportFigures, reportLine } from '../../../src/index.ts'
import { lower } from '../lower.ts'

const inSuite = (file: string): string => join(import.meta.dirname, '..', file)
const words = JSON.parse(readFileSync(inSuite('words.json'), 'utf8')) as Record<string, string>
const { broken, edited, stray, hook } = JSON.parse(process.env['SUITE'] ?? '{}') as Record<string, string>

reportFigures({ words: Object.keys(words).length })
reportLine(`words ${Object.keys(words).length}/3`)

await describeUnproven(
  {
    file: import.meta.filename,
    about: 'words',
    claims: Object.entries(words).map(([id, reads]) => ({ id, value: { id, word: reads }, reads })),
    runs: [inSuite('spawned.ts')],
    files: [inSuite('words.json')],
  },
  ({ id, word }) => {
    test('is written in lower case', () => {
      expect(lower(word)).toMatch(/^[a-z]+$/)
    })
    test('is not the broken one', () => {
      expect(id).not.toBe(broken)
    })
  },
)

test('there are words', () => {
  expect(words).not.toEqual({})
  if (edited) appendFileSync(inSuite(edited), '\n')
  if (stray) void Promise.reject(new Error('of no case'))
})

afterAll(() => {
  if (hook) throw new Error('of no case')
})
