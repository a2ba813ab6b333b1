import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { checkProviders, readProviders } from '../../src/observations/providers.ts'
import { readObservations } from '../../src/observations/read.ts'
import { ledger, project } from '../project.ts'

const providers = [{ id: 'otc', name: 'Open Telekom Cloud', sites: { 'eu-ch2': 'Swiss' } }]

const good = {
  operation: 'createPool',
  kind: 'request',
  expect: 'accepted',
  origin: 'recorded',
  strength: 'strong',
  date: '2026-11',
  body: { pool: {} },
}

const folderWith = (files: Record<string, unknown>): string => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const faults = (more: Record<string, unknown>, name = 'otc/createPool.1.yaml'): string[] =>
  readObservations(folderWith({ [name]: { ...good, ...more } }), providers).problems

const said = 'spec/observations/otc/createPool.1.yaml:'
const unset = undefined

test('an observation is read with its file and the provider that its folder names', () => {
  const folder = folderWith({
    'otc/createPool.1.yaml': { ...good, site: 'eu-ch2' },
    'pending.yaml': [{ file: 'otc/createPool.1.yaml', reason: 'To do.' }],
  })
  expect(readObservations(folder, providers)).toEqual({
    observations: [
      { ...good, site: 'eu-ch2', file: 'spec/observations/otc/createPool.1.yaml', provider: 'otc' },
    ],
    pending: [{ file: 'otc/createPool.1.yaml', reason: 'To do.' }],
    problems: [],
  })
})

describe('a fault is one clear line', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing key', { origin: unset }, `${said} lacks origin`],
    ['a missing body', { body: unset }, `${said} lacks body`],
    [
      'a value that is none of the list',
      { strength: 'very' },
      `${said} strength is "very"; it has to be one of strong, medium, weak`,
    ],
    [
      'a date',
      { date: '2026-13' },
      `${said} date is "2026-13"; it has to be a year and a month, such as 2026-11`,
    ],
    ['an empty word', { source: ' ' }, `${said} source is " "; it has to be a text`],
    ['a body that is a text', { body: 'x' }, `${said} body is "x"; it has to be an object or a list`],
    [
      'a request without outcome',
      { expect: unset },
      `${said} lacks expect: what the service did with the request`,
    ],
    [
      'a request with a status',
      { status: 201 },
      `${said} is a request and has a status; leave it out, or make the answer an observation of its own`,
    ],
    ['an answer without a status', { kind: 'response', expect: unset }, `${said} lacks status`],
    [
      'an answer with the status of an error',
      { kind: 'response', expect: unset, status: 404 },
      `${said} has the status 404, which is that of an error`,
    ],
    [
      'an answer with an outcome',
      { kind: 'error', status: 404 },
      `${said} has expect, which only requests have; leave it out`,
    ],
    [
      'a generation',
      { generation: 'v3' },
      `${said} has generation, which only goes with the operation "any"`,
    ],
    [
      'another operation without a reason',
      { call: 'POST /v3/pools' },
      `${said} has a call, so it is of another operation; say why the document lacks it in outside`,
    ],
    [
      'a site that the provider does not have',
      { site: 'mars' },
      `${said} has the site mars, which spec/providers.yaml does not have below otc`,
    ],
    [
      'a name that is not that of the operation',
      { operation: 'showPool' },
      `${said} is named createPool.1.yaml; it has to be named showPool.<number>.yaml`,
    ],
  ])('%s', (_, more, expected) => {
    expect(faults(more)).toEqual([expected])
  })

  test('an unknown key', () => {
    expect(faults({ sauce: 'x' })[0]).toMatch(
      /^spec\/observations\/otc\/createPool\.1\.yaml: has the unknown key "sauce"; its keys are operation, /,
    )
  })

  test('an unknown provider', () => {
    expect(faults({}, 'acme/createPool.1.yaml')).toEqual([
      "spec/observations/acme/createPool.1.yaml: is of the provider acme, which neither pages.csv nor spec/providers.yaml has; the folder is the provider's name",
    ])
  })

  test.each([
    ['no YAML', 'a: [', /is no YAML: /],
    ['no mapping', '- a', /has to be an observation with its keys$/],
    ['empty', '', /has to be an observation with its keys$/],
  ])('a file that is %s', (_, content, expected) => {
    const { problems } = readObservations(folderWith({ 'otc/createPool.1.yaml': content }), providers)
    expect(problems).toEqual([expect.stringMatching(expected)])
    expect(problems[0]).not.toContain('\n')
  })

  test.each([['a: 1'], ['- file: x'], ['- file: x\n  reason: ""'], ['- file: x\n  reason: y\n  more: z']])(
    'a list of pending ones with %j',
    (content) => {
      expect(readObservations(folderWith({ 'pending.yaml': content }), providers).problems).toEqual([
        'spec/observations/pending.yaml: has to be a list whose entries have file and reason',
      ])
    },
  )
})

describe('the list of providers', () => {
  test.each(['a: 1', '- id: otc', '- id: otc\n  name: x\n  colour: y', '- id: otc\n  name: x\n  sites: [a]'])(
    'is refused when it is %j',
    (content) => {
      const file = join(folderWith({ 'providers.yaml': content }), 'providers.yaml')
      expect(() => readProviders(file)).toThrow(/providers\.yaml/)
    },
  )

  test('has those of the pages', () => {
    expect(checkProviders(project.providers, ledger)).toEqual([])
    expect(checkProviders([], ledger)).toEqual([
      'spec/providers.yaml: lacks otc, which pages.csv has; add it with its name',
      'spec/providers.yaml: lacks huawei, which pages.csv has; add it with its name',
    ])
  })
})
