import { expect, test } from 'vitest'
import { fuzz } from '../src/fuzz.ts'
import { reportOf } from '../src/report/report.ts'

// A whole run is for `pnpm fuzz`; this is enough to see that the fuzzer and the mock still fit together.
test('a few hundred requests find nothing wrong with the mock', async () => {
  const seed = 2
  const result = await fuzz({ seed, from: 0, to: 300, transports: ['in process', 'HTTP'], operations: [] })
  expect(result.requests).toBe(300)
  for (const tally of result.tallies.values()) {
    expect(tally.served).toBeGreaterThan(100)
    expect(tally.refused).toBeGreaterThan(100)
  }
  const report = reportOf(result, { seed, operations: [], isWhole: false }, () => 'a file')
  expect(result.findings, report).toEqual([])
})
