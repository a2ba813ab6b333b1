import { describe, expect, test } from 'vitest'
import { deviations, type Deviation } from '../src/deviations.ts'
import { isGreen, reportOf, type Scope } from '../src/report/report.ts'
import type { Finding, Result } from '../src/run.ts'
import { request } from './setup.ts'

const scope: Scope = { seed: 7, operations: [], isWhole: true }
const all = new Map((Object.keys(deviations) as Deviation[]).map((deviation) => [deviation, 2]))
const result = (changes: Partial<Result> = {}): Result => ({
  requests: 5,
  tallies: new Map([['in process', { served: 3, refused: 1, 'not sent': 0, faulty: 1 }]]),
  findings: [],
  deviations: all,
  stopped: undefined,
  ...changes,
})
const smallest = request('GET', '/v3/x/elb/pools?limit=0x10')
const finding: Finding = {
  kind: 'invalid accepted',
  what: 'query parameter of type integer: no decimal number',
  times: 3,
  operations: new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
  transports: new Set(['in process', 'HTTP']),
  first: {
    index: 41,
    operationId: 'a',
    request: smallest,
    how: ['an odd value of limit', 'an empty marker'],
  },
  smallest,
  answer: '200 {"pools":[]}',
  again: true,
}
const report = (of: Result, within: Scope = scope): string => reportOf(of, within, () => 'kept')

describe('the report', () => {
  test('counts', () => {
    expect(report(result())).toBe(`5 requests, seed 7
  in process  3 served, 1 refused, 0 not sent, 1 faulty
  known deviations met: boolean-case 2, repeated-text 2, empty-text 2, unknown-query 2

No fault.`)
    expect(isGreen(result(), scope)).toBe(true)
  })

  test('tells each fault so that it can be made again', () => {
    const red = result({ findings: [finding], stopped: 'interrupted' })
    expect(isGreen(red, scope)).toBe(false)
    expect(report(red, { ...scope, operations: ['a', 'b'] })).toContain(`Stopped early: interrupted.

Fault 1: invalid accepted: query parameter of type integer: no decimal number
  3 times, in process and HTTP: a, b, c, d, e, f and 2 more
  how     an odd value of limit; an empty marker
  answer  200 {"pools":[]}
  again   pnpm fuzz --seed 7 --path 41 --operation a,b
  request curl -i --path-as-is --globoff -X GET 'http://127.0.0.1:4010/v3/x/elb/pools?limit=0x10' -H 'X-Auth-Token: any'

1 fault.`)
    expect(report(result({ findings: [{ ...finding, again: false, times: 1 }] }))).toContain(`  once, `)
    expect(report(result({ findings: [{ ...finding, again: false }] }))).toContain(
      'pnpm fuzz --seed 7 --path 41   (alone it did not happen again)\n',
    )
  })

  test('is red when a whole run does not meet a known deviation', () => {
    const stale = result({ deviations: new Map([...all].slice(1)) })
    expect(isGreen(stale, scope)).toBe(false)
    expect(report(stale)).toContain(
      'No request met the known deviation boolean-case: Booleans in the query may be written True and FALSE. If the mock no longer differs, take it out of scripts/fuzz/src/deviations.ts.\n\nNo fault, but a known deviation is out of date.',
    )
    expect(isGreen(stale, { ...scope, isWhole: false })).toBe(true)
    expect(report(stale, { ...scope, isWhole: false })).toContain(
      'The run is too small to tell.\n\nNo fault.',
    )
  })
})
