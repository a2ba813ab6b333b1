import { describe, expect, test } from 'vitest'
import { compare, lineOf } from '../src/compare.ts'
import { readTable } from '../src/kinds.ts'
import { type Case, documentOf, readFixtures } from './support/fixtures.ts'
import { merge } from './support/merge.ts'

const fixtures = readFixtures()
const cases = fixtures.flatMap(({ found, neighbours }) => [...found, ...neighbours])

// All cases stand in one document, each with names of its own, so that Redocly runs once.
const idOf = (one: Case): string => `X${String(cases.indexOf(one)).padStart(3, '0')}`
const together = (side: 'before' | 'after'): string =>
  JSON.stringify(
    cases
      .map((one) => documentOf(one, side, idOf(one)))
      .reduce<unknown>(merge, { openapi: '3.1.0', info: { title: 'Fixtures', version: '1.0.0' }, paths: {} }),
  )
const lines = compare(together('before'), together('after')).map(lineOf)

const linesOf = (one: Case): string[] => {
  const id = idOf(one)
  return lines.filter((line) => line.includes(id)).map((line) => line.replaceAll(id, 'Case'))
}

describe.each(fixtures)('$name', ({ name, found, neighbours }) => {
  test('finds something in one place and not in another', () => {
    expect(found).not.toEqual([])
    expect(neighbours).not.toEqual([])
    for (const { says } of found) expect(says.join('\n')).toContain(`(${name})`)
    for (const { says } of neighbours) expect(says.join('\n')).not.toContain(`(${name})`)
  })

  test.each([...found, ...neighbours])('$name', (one) => {
    expect(linesOf(one)).toEqual(one.says)
  })
})

test('every rule and every line of the table has a fixture, and nothing else has', () => {
  const { rules, changes } = readTable()
  const names = [...Object.keys(rules), ...changes.map(({ name }) => name)]
  expect(fixtures.map(({ name }) => name).toSorted()).toEqual([...new Set(names)].toSorted())
})

test('every line belongs to a case', () => {
  expect(lines.filter((line) => !/X\d{3}/.test(line))).toEqual([])
})
