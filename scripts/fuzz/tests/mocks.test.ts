import { reportLine } from '@elb-openapi/testing'
import { describe, expect, test } from 'vitest'
import { fuzz, type FuzzOptions } from '../src/fuzz.ts'
import { isGreen, reportOf, type Scope } from '../src/report/report.ts'
import type { Result } from '../src/run.ts'
import { describeFuzzing } from './describe-fuzzing.ts'

/** A whole run is for `pnpm fuzz`; so many are enough to see that the fuzzer and the mock still fit together. */
const requests = 300
reportLine(`fuzz ${requests} requests to a mock that forgets, ${requests} to one that remembers: no fault`)

const scope: Scope = { seed: 1, operations: [], isWhole: false }
const strict = { busy: 200, idle: 200, memory: 64 }

const fuzzMock = (mock: string, options: Partial<FuzzOptions>): Promise<Result> =>
  fuzz({
    seed: 1,
    from: 0,
    to: 40,
    tries: 60,
    transports: ['in process'],
    operations: [],
    module: new URL(`fixtures/${mock}.ts`, import.meta.url).href,
    ...options,
  })

const report = (result: Result): string => reportOf(result, scope, () => 'kept.body')
const kindsOf = (result: Result): string[] => [...new Set(result.findings.map(({ kind }) => kind))].toSorted()

await describeFuzzing(import.meta.filename, 'mocks', () => {
  test('a few hundred requests find nothing wrong with the mock', async () => {
    const seed = 2
    const result = await fuzz({
      seed,
      from: 0,
      to: requests,
      transports: ['in process', 'HTTP'],
      operations: [],
    })
    expect(result.requests).toBe(requests)
    for (const tally of result.tallies.values()) {
      expect(tally.served).toBeGreaterThan(100)
      expect(tally.refused).toBeGreaterThan(100)
    }
    const told = reportOf(result, { seed, operations: [], isWhole: false }, () => 'a file')
    expect(result.findings, told).toEqual([])
  })

  test('nor with one that remembers', async () => {
    const stateful = {
      seed: 4,
      from: 0,
      to: 300,
      transports: ['in process'],
      operations: [],
      stateful: true,
    } as const
    const result = await fuzz(stateful)
    const told = reportOf(result, { seed: 4, operations: [], isWhole: false }, () => 'a file')
    expect(result.findings, told).toEqual([])
    expect(result.tallies.get('in process')!.served).toBeGreaterThan(30)
  })

  describe('a mock that is broken on purpose', () => {
    test('is found when it accepts what the document forbids', async () => {
      const result = await fuzzMock('accepts-everything', {})
      const faults = result.findings.map(({ kind, causes }) => `${kind}: ${causes.join('; ')}`)
      expect(kindsOf(result)).toContain('invalid accepted')
      expect(faults).toContain('invalid accepted: a body against type')
      expect(faults).toContain('invalid accepted: a body that is not JSON')
      expect(isGreen(result, scope)).toBe(false)
      expect(report(result)).toMatch(
        /Fault \d+: invalid accepted: a body that is not JSON\n {2}.*\n {2}how .*\n {2}answer {2}20\d .*\n {2}again {3}pnpm fuzz --seed 1 --path \d+\n {2}request curl .* 'http:\/\/127\.0\.0\.1:4010\/.*' -H 'X-Auth-Token: any' -H 'Content-Type: application\/json' --data-binary '.{0,4}'/,
      )
    })

    test('is found when it refuses what the document allows', async () => {
      const result = await fuzzMock('refuses-everything', { operations: ['listPools'], to: 20 })
      const finding = result.findings.find(({ causes }) => causes.join() === 'with 400')
      expect(finding?.kind).toBe('valid refused')
      expect(finding?.smallest.target).toBe('/v3/x/elb/pools')
    })

    test('is found when it answers outside the document', async () => {
      const result = await fuzzMock('answers-outside', { operations: ['listPools', 'showPool'], to: 30 })
      const faults = result.findings.map(({ kind, causes }) => `${kind}: ${causes.join('; ')}`)
      expect(faults).toContain('outside the document: the status 218')
      expect(faults).toContain(
        'outside the document: a body that is no ListPoolsResponse: /pools must be array',
      )
    })

    test('is found when it hangs, busy or idle, and the run goes on', async () => {
      const result = await fuzzMock('hangs', {
        operations: ['listPools', 'createPool'],
        to: 4,
        limits: strict,
        tries: 2,
      })
      expect(kindsOf(result)).toEqual(['hang'])
      expect(result.requests).toBe(4)
      const answers = result.findings.map(({ answer }) => answer.replace(/\d[\d.]*/g, 'n'))
      expect(answers).toContain('busy for n s')
      expect(answers).toContain('no answer although it has nothing to do')
    })

    test('is found when it crashes, by its memory or an error', async () => {
      const result = await fuzzMock('crashes', {
        operations: ['listPools', 'createPool'],
        to: 4,
        limits: strict,
        tries: 2,
      })
      // On a busy machine it may take too long to run out of memory.
      expect(kindsOf(result)).toContain('crash')
      const answers = result.findings.map(({ answer }) => answer)
      // Node says it in one of two ways: it stops the worker, or cannot any more.
      expect(answers).toContainEqual(expect.stringMatching(/(?:JS|JavaScript) heap out of memory$/))
      expect(answers).toContain('nobody catches this')
    })
  })
})

test('a mock that does not start is told apart from one that is broken', async () => {
  await expect(fuzzMock('no-such-mock', {})).rejects.toThrow(/^The mock does not start: Cannot find module/)
})
