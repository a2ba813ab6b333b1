import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMock, type Mock, type Scenario } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { defaultQuotas } from '../../src/service/quotas.ts'
import { recorder, sender } from '../support.ts'
import { operations, PROJECT } from './client.ts'

const loaded = await operations()
const create = (options: object = {}): Mock =>
  mockOf(loaded, readMockOptions({ logger: recorder(), ...options }))

let folder: string
let mock: Mock
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elb-mock-scenario-'))
  mock = create()
})
afterEach(async () => {
  await mock.close()
  rmSync(folder, { recursive: true })
})

const v3 = `/v3/${PROJECT}/elb`
const send = (method: string, path: string, options = {}) => sender(mock.fetch)(method, path, options)
// oxlint-disable-next-line typescript/no-explicit-any
const list = async (name: string): Promise<any[]> => (await send('GET', `${v3}/${name}`)).json[name]
const ipgroup = { ipgroup: { ip_list: [{ ip: '10.0.0.1' }] } }
const createGroup = () => send('POST', `${v3}/ipgroups`, { body: ipgroup })

describe('those that come with the mock', () => {
  test('are listed, each with words of its own', () => {
    const listed = mock.scenario.list()
    expect(listed.map(({ name }) => name)).toEqual([
      'at-quota',
      'certificate-expires-tomorrow',
      'demo',
      'empty',
      'flaky',
      'half-the-members-offline',
      'slow-region',
      'throttled',
    ])
    expect(new Set(listed.map(({ description }) => description)).size).toBe(listed.length)
  })

  test('empty has nothing, demo has a shop', async () => {
    mock.scenario.use('demo')
    expect(await list('pools')).toHaveLength(3)
    mock.scenario.use('empty')
    expect(await list('pools')).toEqual([])
  })

  test('at-quota refuses one more of anything', async () => {
    mock.scenario.use('at-quota')
    const { json } = await send('GET', `${v3}/quotas/details`)
    const used = new Map<string, { quota_limit: number; used: number }>(
      json.quotas.map((quota: { quota_key: string }) => [quota.quota_key, quota]),
    )
    for (const key of ['loadbalancer', 'listener', 'pool', 'member', 'certificate'])
      expect(used.get(key)!.used, key).toBe(used.get(key)!.quota_limit)
    const refused = await send('POST', `${v3}/pools`, {
      body: {
        pool: {
          protocol: 'HTTP',
          lb_algorithm: 'ROUND_ROBIN',
          loadbalancer_id: (await list('loadbalancers'))[0].id,
        },
      },
    })
    expect(refused.json).toMatchObject({ error_code: 'ELB.8905' })
  })

  test('half-the-members-offline has every second one offline that is checked', async () => {
    mock.scenario.use('half-the-members-offline')
    const members = (await list('members')).filter(({ operating_status: status }) => status !== 'NO_MONITOR')
    expect(members.map(({ name, operating_status: status }) => `${name} ${status}`).toSorted()).toEqual([
      'server-1 ONLINE',
      'server-1 ONLINE',
      'server-2 OFFLINE',
      'server-2 OFFLINE',
      'server-3 ONLINE',
    ])
  })

  test('certificate-expires-tomorrow has a clock and a certificate a day apart', async () => {
    mock.scenario.use('certificate-expires-tomorrow')
    const [certificate] = await list('certificates')
    expect(Date.parse(certificate.expire_time) - mock.clock.now()).toBe(86_400_000)
    expect(certificate.created_at).toBe('2026-01-31T12:00:00Z')
  })

  test('slow-region takes its time with answers and with changes', async () => {
    mock.scenario.use('slow-region')
    expect(mock.delays.get()).toEqual({ provisioningMs: 5000, healthMs: 10_000 })
    const started = performance.now()
    await send('GET', `${v3}/pools`)
    expect(performance.now() - started).toBeGreaterThan(295)
  })

  test.each(['throttled', 'flaky'])('%s fails now and then, the same in every run', async (name) => {
    const outcomes = async (): Promise<(number | string)[]> => {
      mock.scenario.use(name)
      const seen: (number | string)[] = []
      for (let times = 0; times < 40; times++)
        seen.push(
          await send('GET', `${v3}/pools`).then(
            ({ status, headers }) => (headers.get('retry-after') === '1' ? 'later' : status),
            (error: Error) => error.name,
          ),
        )
      return seen
    }
    const first = await outcomes()
    expect(new Set(first)).toEqual(
      new Set(name === 'throttled' ? [200, 'later'] : [200, 502, 503, 'TypeError']),
    )
    expect(await outcomes()).toEqual(first)
  })
})

describe('a mock begins anew', () => {
  const scenario: Scenario = {
    seed: 'demo',
    clock: '2026-01-31T12:00:00Z',
    quotas: { ipgroup: 1 },
    delays: { healthMs: 5 },
    faults: [{ operation: 'listFlavors', status: 503 }],
  }

  test('with state, clock, quotas, delays and faults, and without what was', async () => {
    mock.faults.add({ status: 500 })
    await send('GET', `${v3}/pools`)
    mock.scenario.use(scenario)
    expect(mock.requests.list()).toEqual([])
    expect(mock.clock.now()).toBe(Date.parse('2026-01-31T12:00:00Z'))
    expect(mock.delays.get()).toEqual({ provisioningMs: 0, healthMs: 5 })
    expect(mock.faults.list()).toMatchObject([{ operation: 'listFlavors' }])
    expect(mock.state.undo()).toBe(false)
    expect((await createGroup()).status).toBe(201)
    expect((await createGroup()).status).toBe(409)

    mock.scenario.use('empty')
    expect(Math.abs(mock.clock.now() - Date.now())).toBeLessThan(60_000)
    expect(mock.delays.get()).toEqual({ provisioningMs: 0, healthMs: 0 })
    expect(mock.faults.list()).toEqual([])
  })

  test('with the same IDs, also of what is made afterwards', async () => {
    const ids = async (): Promise<string[]> => {
      const { json } = await createGroup()
      return [json.ipgroup.id, ...(await list('pools')).map(({ id }) => id)]
    }
    mock.scenario.use(scenario)
    const first = await ids()
    mock.scenario.use(scenario)
    expect(await ids()).toEqual(first)
    mock = create({ seed: 'demo' })
    expect(await ids()).toEqual(first)
  })

  test('again with restart, and with its state alone by a reset of that', async () => {
    mock.scenario.use(scenario)
    await createGroup()
    mock.faults.clear()
    mock.state.reset()
    expect([await list('pools'), await list('ipgroups')]).toMatchObject([{ length: 3 }, []])
    expect(mock.faults.list()).toEqual([])
    await createGroup()
    mock.scenario.restart()
    expect([await list('pools'), await list('ipgroups')]).toMatchObject([{ length: 3 }, []])
    expect(mock.faults.list()).toHaveLength(1)
  })

  test('with the option, by its name, as a file and as it is', async () => {
    const file = join(folder, 'mine.json')
    writeFileSync(file, JSON.stringify(scenario))
    for (const one of ['half-the-members-offline', file, scenario]) {
      mock = create({ scenario: one })
      expect(await list('pools')).toHaveLength(3)
    }
  })

  test('and projects that were made keep their token', async () => {
    const { fetch } = mock.project()
    mock.scenario.use('demo')
    const { project: other } = mock
    const answer = await fetch('/v2.0/lbaas/pools')
    expect(await answer.json()).toEqual({ pools: [] })
    expect(other().token).not.toBe(undefined)
  })

  test('and a state file has what is there now', async () => {
    const stateFile = join(folder, 'state.jsonl')
    mock = create({ stateFile, seed: 'demo' })
    mock.scenario.use('empty')
    await createGroup()
    await mock.close()
    mock = create({ stateFile })
    expect([await list('pools'), await list('ipgroups')]).toMatchObject([[], { length: 1 }])
  })
})

describe('a scenario that is no use', () => {
  const state = { version: 1, projects: { a: { pools: [{}] } } }
  const cases: [unknown, string][] = [
    [[], 'it must be an object, not an array'],
    [{ seeds: 'demo' }, "seeds: Unrecognized attribute(s) 'seeds'"],
    [{ seed: 'full' }, 'seed '],
    [{ seed: state }, 'seed: projects.a.pools[0].id has to be a text'],
    [{ faults: [{ status: 200 }] }, 'faults[0].status '],
    [{ quotas: { ducks: 1 } }, "quotas.ducks: Unrecognized attribute(s) 'ducks'"],
    [{ delays: { healthMs: 'long' } }, "delays.healthMs must be an integer, not 'long'"],
    [{ changes: [{ collection: 'pools' }] }, 'changes[0].fields is required'],
    [{ clock: 'noon' }, 'clock: "noon" is no time'],
    [{ falts: [] }, "falts: Unrecognized attribute(s) 'falts'. Did you mean 'faults'?"],
    [JSON.parse('{"__proto__":{"x":1}}'), '__proto__: Unrecognized'],
  ]

  test.each(cases)('%j is one line with the file, the place and what is expected', (content, problem) => {
    const file = join(folder, 'mine.json')
    writeFileSync(file, JSON.stringify(content))
    let message = ''
    try {
      readScenario(file)
    } catch (error) {
      message = (error as Error).message
    }
    const start = `Cannot read the scenario ${file}: ${problem}`
    expect(message.slice(0, start.length)).toBe(start)
    expect(message).not.toContain('\n')
    expect(message).toMatch(/[^.?][.?]$/)
    expect(() => mock.scenario.use(content as Scenario)).toThrow(`The scenario is no use: ${problem}`)
  })

  test('is one that has no name or file', async () => {
    expect(() => mock.scenario.use('busy')).toThrow(
      "There is no scenario 'busy', only at-quota, certificate-expires-tomorrow, demo,",
    )
    expect(() => mock.scenario.use('./no.json')).toThrow(
      'Cannot read the scenario ./no.json: there is no such file.',
    )
    writeFileSync(join(folder, 'x.json'), '{')
    expect(() => mock.scenario.use(join(folder, 'x.json'))).toThrow('it is not JSON, line 1, column 2')
    await expect(createMock({ scenario: '' })).rejects.toThrow(
      "createMock: 'scenario' has to be a name, a file or a scenario, not ''.",
    )
    await expect(createMock({ scenario: 'demo', seed: 'demo' })).rejects.toThrow(
      "createMock: 'seed' has to be left out beside a scenario, not 'demo'.",
    )
  })

  test.each<[Scenario, string]>([
    [
      { changes: [{ collection: 'pools', fields: { name: 'x' } }] },
      "changes[0]: There are no 'pools' with {} to change.",
    ],
    [
      { seed: 'demo', changes: [{ collection: 'pools', fields: { colour: 'red' } }] },
      "changes[0]: A pool has no field 'colour'",
    ],
    [
      { faults: [{ status: 503 }, { operation: 'listDucks', status: 503 }] },
      "faults[1]: The document has no operation 'listDucks' that could fail.",
    ],
  ])('%j leaves the mock as it was', async (scenario, message) => {
    mock.scenario.use({ seed: 'demo', clock: '2026-01-31T12:00:00Z', faults: [{ latencyMs: 1 }] })
    const before = mock.state.snapshot()
    expect(() => mock.scenario.use(scenario)).toThrow(`The scenario is no use: ${message}`)
    const file = join(folder, 'mine.json')
    writeFileSync(file, JSON.stringify(scenario))
    expect(() => mock.scenario.use(file)).toThrow(`The scenario ${file} is no use: ${message}`)
    expect(() => create({ scenario: file })).toThrow(`The scenario ${file} is no use: ${message}`)
    expect(mock.state.snapshot()).toEqual(before)
    expect(mock.clock.now()).toBe(Date.parse('2026-01-31T12:00:00Z'))
    expect(mock.faults.list()).toHaveLength(1)
    mock.scenario.restart()
    expect(mock.state.snapshot()).toEqual(before)
  })
})

test('the schema has every quota, and every preset is by it and names it', () => {
  const source = new URL('../../src/scenario/', import.meta.url)
  const schema = JSON.parse(readFileSync(new URL('scenario.schema.json', source), 'utf8'))
  expect(Object.keys(schema.properties.quotas.properties).toSorted()).toEqual(
    Object.keys(defaultQuotas).toSorted(),
  )
  for (const file of readdirSync(new URL('presets/', source)))
    expect(JSON.parse(readFileSync(new URL(`presets/${file}`, source), 'utf8')).$schema).toBe(
      '../scenario.schema.json',
    )
})
