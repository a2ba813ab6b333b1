import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputProblem } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { readObservations } from '../../src/observations/read.ts'

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

/** What is said of a folder, without the folder. */
const problemsOf = (folder: string): string[] => {
  try {
    readObservations(folder, providers)
    return []
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return error.lines.map((line) => line.replace(`${folder}/`, ''))
  }
}

const faults = (more: Record<string, unknown>, name = 'otc/createPool.1.yaml'): string[] =>
  problemsOf(folderWith({ [name]: { ...good, ...more } }))

const said = 'otc/createPool.1.yaml'
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
  })
})

describe('a fault is one clear line', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing key', { origin: unset }, `${said}:1: the file lacks origin`],
    ['a missing body', { body: unset }, `${said}:1: the file lacks body`],
    [
      'a value that is none of the list',
      { strength: 'very' },
      `${said}:1: strength is "very", which is none of strong, medium, weak`,
    ],
    [
      'a date',
      { date: '2026-13' },
      `${said}:1: date is "2026-13"; it has to be a year and a month, such as 2026-11`,
    ],
    ['an empty word', { source: ' ' }, `${said}:1: source is " "; it has to be a text that is not empty`],
    ['a body that is a text', { body: 'x' }, `${said}:1: body has to be a mapping or a list, not a text`],
    [
      'a request without outcome',
      { expect: unset },
      `${said}: lacks expect: what the service did with the request`,
    ],
    [
      'a request with a status',
      { status: 201 },
      `${said}: is a request and has a status; leave it out, or make the answer an observation of its own`,
    ],
    ['an answer without a status', { kind: 'response', expect: unset }, `${said}: lacks status`],
    [
      'an answer with the status of an error',
      { kind: 'response', expect: unset, status: 404 },
      `${said}: has the status 404, but the kind response has one from 200 to 399`,
    ],
    [
      'an answer with an outcome',
      { kind: 'error', status: 404 },
      `${said}: has expect, which only requests have; leave it out`,
    ],
    [
      'a generation',
      { generation: 'v3' },
      `${said}: has generation, which only goes with the operation "any"`,
    ],
    [
      'another operation without a reason',
      { call: 'POST /v3/pools' },
      `${said}: has a call, so it is of another operation; say why the document lacks it in outside`,
    ],
    [
      'a site that the provider does not have',
      { site: 'mars' },
      `${said}: has the site mars, which spec/providers.yaml does not have below otc`,
    ],
    [
      'a name that is not that of the operation',
      { operation: 'showPool' },
      `${said}: has to be named showPool.<number>.yaml, by its operation`,
    ],
  ])('%s', (_, more, expected) => {
    expect(faults(more)).toEqual([expected])
  })

  test('an unknown key', () => {
    expect(faults({ souce: 'x' })[0]).toMatch(
      /^otc\/createPool\.1\.yaml:1: the file has the unknown key "souce"; did you mean "source"\?$/,
    )
  })

  test('an unknown provider', () => {
    expect(faults({}, 'acme/createPool.1.yaml')).toEqual([
      "acme/createPool.1.yaml: is of the provider acme, which neither pages.csv nor spec/providers.yaml has; the folder is the provider's name",
    ])
  })

  test.each([
    ['no YAML', 'a: [', /:1:5: this is no YAML: /],
    ['no mapping', '- a', /:1: the file has to be a mapping, not /],
    ['empty', '', /:1: the file has to be a mapping, not /],
  ])('a file that is %s', (_, content, expected) => {
    const problems = problemsOf(folderWith({ 'otc/createPool.1.yaml': content }))
    expect(problems).toEqual([expect.stringMatching(expected)])
    expect(problems[0]).not.toContain('\n')
  })

  test.each([
    ['a: 1', 'pending.yaml:1: the file has to be a list, not a mapping'],
    ['- file: x', 'pending.yaml:1: entry 1 lacks reason'],
    [
      '- file: x\n  reason: ""',
      'pending.yaml:2: entry 1: reason is empty; it has to be a text that is not empty',
    ],
  ])('a list of pending ones that is %j', (content, expected) => {
    expect(problemsOf(folderWith({ 'pending.yaml': content }))).toEqual([expected])
  })

  test('one of several files', () => {
    expect(
      problemsOf(
        folderWith({ 'otc/createPool.1.yaml': { ...good, kind: 'answer' }, 'otc/createPool.2.yaml': '{}' }),
      ),
    ).toHaveLength(1 + 6)
  })
})
