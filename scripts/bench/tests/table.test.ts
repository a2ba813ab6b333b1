import { expect, test } from 'vitest'
import { aside, markdownTable, number, ratioColumns, times } from '../src/table.ts'

test('a table is padded as formatters do it', () => {
  const columns = [
    { title: 'Name', cell: ({ name }: { name: string; size: number }) => name },
    {
      title: 'Size',
      cell: ({ size }: { name: string; size: number }) => number(size),
      align: 'right' as const,
    },
  ]
  const rows = [
    { name: 'a|b', size: 12_345 },
    { name: 'longer', size: 1 },
  ]
  expect(markdownTable(columns, rows)).toBe(
    ['| Name   |   Size |', '| ------ | -----: |', '| a\\|b   | 12,345 |', '| longer |      1 |'].join('\n'),
  )
})

test.each([
  [0.12345, '0.123'],
  [12.345, '12.3'],
  [1234.56, '1,235'],
  [1_234_567, '1,234,567'],
  [0, '0'],
])('%d is written %s', (value, expected) => {
  expect(number(value)).toBe(expected)
})

test('what cannot be measured is said to be not available', () => {
  expect(aside(undefined)).toBe('not available')
  expect(times(undefined)).toBe('not available')
  expect(ratioColumns('Ratio').map(({ cell }) => cell({}))).toEqual(['not available', ''])
})

test('a number without meaning of its own stands in parentheses', () => {
  expect(aside(4312.7)).toBe('(4,313)')
})

test('a ratio comes with the middle half of its rounds, unless they are the same', () => {
  const cells = (low: number, high: number) =>
    ratioColumns('Ratio').map(({ cell }) => cell({ ratio: 2, low, high }))
  expect(cells(1.5, 2.5)).toEqual(['2.00×', '1.50–2.50'])
  expect(cells(2, 2)).toEqual(['2.00×', ''])
})
