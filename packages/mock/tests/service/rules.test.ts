import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportLine } from '@elb-openapi/testing'
import { describe, expect, test } from 'vitest'
import { enforcements } from '../../src/service/rules/index.ts'
import { serviceRules } from '../../src/service/rules/rules.gen.ts'
import { countRules } from './rule-count.ts'

const service = fileURLToPath(new URL('../../src/service/', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

const tested = new Set(
  readdirSync(here)
    .filter((name) => name.endsWith('.rules.test.ts'))
    .flatMap((name) => readFileSync(`${here}${name}`, 'utf8').match(/[a-z\d]+(?:-[a-z\d]+)+/g) ?? []),
)

const { line, problems } = countRules(Object.keys(serviceRules), enforcements, {
  isTested: (id) => tested.has(id),
  isFile: (name) => existsSync(`${service}${name}`),
})
reportLine(line)

test('every rule of the ledger is kept to and tested, or left out for a reason', () => {
  expect(problems).toEqual([])
})

describe('the count of the rules', () => {
  const rule = (): undefined => undefined
  const left = { notModelled: 'It is about traffic, of which the mock has none.' }
  const around = {
    isTested: (id: string) => id !== 'untested',
    isFile: (name: string) => name === 'there.ts',
  }

  test('tells what is kept to from what is left out', () => {
    expect(countRules(['a', 'b', 'c'], { a: rule, b: { keptBy: 'there.ts' }, c: left }, around)).toEqual({
      line: 'service rules 3/3: 2 enforced, 1 not modelled',
      problems: [],
    })
  })

  test('does not count what is not declared', () => {
    expect(countRules(['a', 'b'], { a: rule }, around)).toEqual({
      line: 'service rules 1/2: 1 enforced, 0 not modelled',
      problems: ['b is not declared.'],
    })
  })

  test.each([
    [{ a: rule, b: rule }, 'b is not in the ledger.'],
    [{ a: { notModelled: '' } }, 'a is not modelled, and no sentence says why.'],
    [{ a: { notModelled: 'Later.' } }, 'a is not modelled, and no sentence says why.'],
    [{ a: { keptBy: 'gone.ts' } }, 'a is kept by gone.ts, which is no file.'],
  ])('of %j says: %s', (wrong, problem) => {
    expect(countRules(['a'], wrong, around).problems).toEqual([problem])
  })

  test('says what no test names', () => {
    expect(countRules(['untested'], { untested: rule }, around).problems).toEqual(['untested is in no test.'])
    expect(countRules(['untested'], { untested: left }, around).problems).toEqual([])
  })
})
