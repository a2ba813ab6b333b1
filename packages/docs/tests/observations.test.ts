import type { Observation } from '@elb-openapi/ledger'
import { describe, expect, test } from 'vitest'
import { evidenceHtml } from '../src/errata/evidence.ts'
import { groupObservations } from '../src/observations/group.ts'
import { observationName } from '../src/observations/name.ts'
import { observationsHtml } from '../src/observations/page.ts'
import type { Sources } from '../src/sources.ts'
import { documentWith } from './support/document.ts'
import { built, ids, links } from './support/site.ts'
import { realSources, sourcesOf } from './support/sources.ts'

const observation: Observation = {
  file: 'spec/observations/otc/updateThing.1.yaml',
  provider: 'otc',
  operation: 'updateThing',
  kind: 'request',
  expect: 'accepted',
  origin: 'acceptance-test',
  strength: 'strong',
  date: '2026-11',
  body: { thing: { name: 'xxxx', size: null } },
}

const sourcesWith = (observations: Observation[], more: Partial<Sources> = {}): Sources =>
  sourcesOf({
    document: documentWith({}),
    providers: [
      { id: 'otc', name: 'Open Telekom Cloud', sites: { 'eu-ch2': 'Swiss Open Telekom Cloud' } },
      { id: 'huawei', name: 'Huawei Cloud', editions: { hcs: 'Huawei Cloud Stack' } },
    ],
    observations,
    ...more,
  })
const pageOf = (more: Partial<Observation>, sources?: Partial<Sources>): string =>
  observationsHtml(sourcesWith([{ ...observation, ...more }], sources))

describe('the page of the observations', () => {
  const text = built('observations.html')

  test('has an anchor for every observation, and none twice', () => {
    const anchors = ids(text)
    expect(anchors).toEqual([...new Set(anchors)])
    expect(anchors).toEqual(
      expect.arrayContaining(realSources.observations.map(({ file }) => observationName(file))),
    )
    expect(text.match(/<article/g)).toHaveLength(realSources.observations.length)
  })

  test('has links in itself that lead somewhere, and every operation leads to the reference', () => {
    const anchors = new Set(ids(text))
    const inside = links(text).filter((link) => link.startsWith('#'))
    expect(inside.length).toBeGreaterThan(realSources.observations.length)
    expect(inside.filter((link) => !anchors.has(link.slice(1)))).toEqual([])
    expect(links(text)).toContain('index.html#operation/createPool')
  })

  test('is beside the other pages', () => {
    for (const name of ['errata.html', 'error-codes.html', 'migration.html'])
      expect(links(built(name))).toContain('observations.html')
  })

  test('needs no script', () => {
    expect(text).not.toContain('<script')
  })
})

describe('an observation', () => {
  test('says who, how and how strong, and has its body folded', () => {
    const text = pageOf({ proof: 'the test asserts success' })
    expect(text).toContain('<span class="fact">accepted request</span>')
    for (const word of ['Open Telekom Cloud', 'test against the live service', 'strong', '2026-11'])
      expect(text).toContain(`<dd>${word}</dd>`)
    expect(text).toContain('<b>Proof:</b> the test asserts success')
    expect(text).toMatch(/<details>\s*<summary>Body<\/summary>\s*<pre><code>\{\n {2}&quot;thing&quot;/)
  })

  test('names the site or the edition of its provider', () => {
    expect(pageOf({ site: 'eu-ch2' })).toContain('<dd>Open Telekom Cloud (Swiss Open Telekom Cloud)</dd>')
    expect(pageOf({ provider: 'huawei', edition: 'hcs' })).toContain(
      '<dd>Huawei Cloud (Huawei Cloud Stack)</dd>',
    )
  })

  test('leads to its source where that has an address', () => {
    expect(pageOf({ source: 'owner/repo#12' })).toContain(
      '<a href="https://github.com/owner/repo/issues/12">owner/repo#12</a>',
    )
    expect(links(pageOf({ source: 'owner/repo some/file.go' })).some((link) => link.includes('owner'))).toBe(
      false,
    )
  })

  test('says what the document does not cover, and why', () => {
    expect(pageOf({}, { pending: [{ file: 'otc/updateThing.1.yaml', reason: 'Not yet.' }] })).toContain(
      '<b>Not covered by this document:</b> Not yet.',
    )
    expect(pageOf({ call: 'PUT /v9/things', outside: 'Newer.' })).toContain(
      '<b>Not covered by this document:</b> Newer.',
    )
    expect(pageOf({})).not.toContain('Not covered')
  })

  test.each(['source', 'proof', 'doubt', 'outside', 'provider', 'date'] as const)(
    'is escaped when its %s holds HTML',
    (key) => {
      expect(pageOf({ [key]: '<img src=x>' })).not.toContain('<img')
    },
  )

  test('is escaped when its body holds HTML', () => {
    expect(pageOf({ body: { '</code><img src=x>': '</pre><img src=x>' } })).not.toContain('<img')
  })
})

test('observations stand in the order of the document, errors of any operation and other operations behind', () => {
  const all: Observation[] = [
    {
      ...observation,
      file: 'spec/observations/otc/cascade.1.yaml',
      operation: 'cascade',
      call: 'POST /v3/x',
      outside: '.',
    },
    {
      ...observation,
      file: 'spec/observations/otc/any.1.yaml',
      operation: 'any',
      generation: 'v3',
      kind: 'error',
    },
    observation,
  ]
  expect(
    groupObservations(sourcesWith(all)).map(({ title, groups }) => [
      title,
      ...groups.map((group) => `${group.title || group.operation?.operationId}: ${group.entries.length}`),
    ]),
  ).toEqual([
    ['API v3', 'updateThing: 1', 'Any operation: 1'],
    ['Operations that this document does not have', 'cascade: 1'],
  ])
})

test('the evidence of an erratum leads to an observation', () => {
  expect(evidenceHtml([{ observation: 'spec/observations/otc/updateThing.1.yaml' }], []).markup).toContain(
    '<a href="observations.html#otc/updateThing.1">otc/updateThing.1</a>',
  )
})
