import type { OpenApiDocument } from '@elb-openapi/document'
import { placesOf, type Statement } from '@elb-openapi/ledger'
import { describe, expect, test } from 'vitest'
import { groupLacks } from '../src/availability/group.ts'
import { availabilityHtml } from '../src/availability/page.ts'
import type { Sources } from '../src/sources.ts'
import { documentWith } from './support/document.ts'
import { built, ids, links } from './support/site.ts'
import { providers, realSources, sourcesOf } from './support/sources.ts'

const statement: Statement = {
  id: 'eu-nl-without-things',
  file: 'spec/ledger/availability/v3/things.yaml',
  where: 'eu-nl',
  is: 'unsupported',
  operations: ['updateThing'],
  fields: [],
  values: {},
  why: 'The gateway knows no such address.',
  evidence: [{ url: 'https://docs.example.com/precaution.html' }],
}
const document: OpenApiDocument = documentWith(
  {
    tags: ['Thing'],
    'x-regions': { 'eu-nl': 'unsupported' },
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
  },
  {
    tags: [{ name: 'Thing', 'x-displayName': 'Things' }],
    components: {
      securitySchemes: {},
      schemas: {
        Color: { enum: ['red', 'blue'], 'x-valueProviders': { red: ['huawei'] } },
        Thing: {
          properties: {
            color: { $ref: '#/components/schemas/Color' },
            size: { 'x-support': { otc: 'unsupported' } },
            weight: { 'x-support': { otc: 'unsupported', huawei: 'unsupported' } },
            age: { 'x-providers': ['huawei'], 'x-support': { huawei: 'unsupported' } },
          },
        },
      },
    },
  },
)
const sources: Sources = sourcesOf({ document, providers, statements: [statement] })

describe('what differs', () => {
  test('is grouped by provider and region, by what is the matter, and by resource', () => {
    const found = groupLacks(sources).map(({ title, groups }) => [
      title,
      groups.map((group) => [
        group.title,
        group.entries.map((entry) => [entry.title, entry.unstated, ...entry.places.map(({ name }) => name)]),
      ]),
    ])
    expect(found).toEqual([
      [
        'Open Telekom Cloud',
        [
          ['Not there', [['Things', 2, 'Color=red', 'Thing.age']]],
          ['Not supported', [['Things', 1, 'Thing.size']]],
        ],
      ],
      ['eu-nl, a region of Open Telekom Cloud', [['Not supported', [['Things', 0, 'updateThing']]]]],
    ])
  })
})

describe('the page', () => {
  test('says why, with the evidence, and leads to the operation', () => {
    const text = availabilityHtml(sources)
    expect(text).toContain('The gateway knows no such address.')
    expect(links(text)).toEqual(
      expect.arrayContaining([
        'https://docs.example.com/precaution.html',
        'index.html#operation/updateThing',
      ]),
    )
    expect(text).toContain('On no page, in no body and in no client of this provider.')
    expect(text).toContain('eu-nl has 0 of 1 v3 and 0 of 0 v2.0 operations.')
  })

  const text = built('availability.html')

  test('names every place that a provider or a region lacks', () => {
    const marked = placesOf(realSources.document).filter(
      ({ marks }) => marks['x-providers'] ?? marks['x-regions'],
    )
    expect(marked.length).toBeGreaterThan(100)
    expect(
      marked.filter(({ name }) => !text.includes(`<code>${name}</code>`)).map(({ name }) => name),
    ).toEqual([])
  })

  test('has no anchor twice, and links in itself that lead somewhere', () => {
    const anchors = ids(text)
    expect(anchors).toEqual([...new Set(anchors)])
    const inside = links(text).filter((link) => link.startsWith('#'))
    expect(inside.filter((link) => !anchors.includes(link.slice(1)))).toEqual([])
  })

  test('is one click away from every other page', () => {
    for (const name of ['errata.html', 'error-codes.html', 'migration.html', 'observations.html'])
      expect(links(built(name)), name).toContain('availability.html')
  })
})
