import { expect, test, vi } from 'vitest'
import { runAll, tableOf } from '../src/report.ts'

test('a table has the median of the runs, and between which they lie where they differ', () => {
  const rows = [
    { what: 'speed', peer: 'Prism', unit: 's', ratios: [4.04, 5.26, 4.91] },
    { what: 'start', peer: 'Prism', unit: 'ms', ratios: [0.6261, 0.6344, 0.6349] },
    { what: 'size', peer: 'openapi-fetch', unit: 'bytes', ratios: [1.409, 1.409, 1.409] },
  ]
  expect(tableOf(rows).split('\n')).toEqual([
    '| what  | compared with | ratio |  all runs |',
    '| ----- | ------------- | ----: | --------: |',
    '| speed | Prism         |   4.9 | 4.0 – 5.3 |',
    '| start | Prism         |  0.63 |           |',
    '| size  | openapi-fetch |   1.4 |           |',
  ])
})

test('a run ends before the next one begins, and ours is divided by the peer’s', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const order: string[] = []
  const section = (name: string, values: [number, number][]) => ({
    figures: { it: { what: name, peer: 'a peer', unit: 'ms' } },
    run: async () => {
      order.push(name)
      return { it: values.shift()! }
    },
  })
  const rows = await runAll(
    {
      a: section('a', [
        [10, 5],
        [3, 6],
      ]),
      b: section('b', [
        [1, 1],
        [9, 3],
      ]),
    },
    2,
  )
  expect(order).toEqual(['a', 'b', 'a', 'b'])
  expect(rows.map(({ what, ratios }) => [what, ratios])).toEqual([
    ['a', [2, 0.5]],
    ['b', [1, 3]],
  ])
  expect(printed.mock.calls.flat().slice(0, 3)).toEqual([
    'run 1 of 2: a …',
    '  a: 10 to 5 ms',
    'run 1 of 2: b …',
  ])
  printed.mockRestore()
})
