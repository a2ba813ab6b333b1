import { describe, expect, test } from 'vitest'
import { realSources, sourcesOf } from './support/sources.ts'
import { groupErrata } from '../src/errata/group.ts'
import { errataHtml } from '../src/errata/page.ts'
import type { Erratum, Page } from '@elb-openapi/ledger'
import type { Sources } from '../src/sources.ts'
import { documentWith } from './support/document.ts'
import { built, ids, links } from './support/site.ts'

const erratum: Erratum = {
  id: 'thing-name',
  file: 'spec/errata/v3/things.yaml',
  places: [{ page: 'thing-page', fields: [] }],
  fact: 'text',
  documented: 'One',
  specified: 'Another',
  says: [{ at: '#/components/schemas/Thing/properties/name/type', is: 'string' }],
  why: 'A reason.',
  evidence: [{ page: 'thing-page' }],
}
const on = (...pages: string[]): Pick<Erratum, 'places'> => ({
  places: pages.map((name) => ({ page: name, fields: [] })),
})
const page: Page = {
  page: 'thing-page',
  generation: 'v3',
  method: 'PUT',
  path: '/v3/{project_id}/elb/things/{thing_id}',
  title: 'Updating a Thing',
  provider: 'otc',
  edition: 'current',
  url: 'https://docs.example.com/thing.html',
}
const sourcesWith = (errata: Erratum[], pages: Page[] = [page]): Sources =>
  sourcesOf({ document: documentWith({ summary: 'Update a thing' }), errata, pages })

describe('the errata page', () => {
  const text = built('errata.html')

  test('has every erratum once', () => {
    const anchors = ids(text)
    for (const { id } of realSources.errata)
      expect(
        anchors.filter((anchor) => anchor === id),
        id,
      ).toHaveLength(1)
  })

  test('has no anchor twice', () => {
    expect(ids(text).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([])
  })

  test('has links in itself that lead somewhere', () => {
    const anchors = new Set(ids(text))
    const inside = links(text).filter((link) => link.startsWith('#'))
    expect(inside.filter((link) => !anchors.has(link.slice(1)))).toEqual([])
  })

  test('leads back to the reference and its operations, and to the error codes', () => {
    expect(links(text)).toEqual(expect.arrayContaining(['index.html', 'error-codes.html']))
    expect(links(text).some((link) => link.startsWith('index.html#operation/'))).toBe(true)
  })

  test('needs no script', () => {
    expect(text).not.toContain('<script')
  })
})

describe('an erratum', () => {
  const hostile = '<img src=x onerror="alert(1)">&\'</article>'

  test.each(['documented', 'specified', 'why', 'fact', 'id'] as const)(
    'is escaped when its %s holds HTML',
    (field) => {
      const text = errataHtml(sourcesWith([{ ...erratum, [field]: hostile }]))
      expect(text).not.toContain('<img')
      expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;&lt;/article&gt;')
    },
  )

  test('is escaped in its fields, pages and code', () => {
    const text = errataHtml(
      sourcesWith(
        [
          {
            ...erratum,
            places: [
              { page: 'thing-page', fields: [hostile] },
              { page: hostile, fields: [] },
            ],
          },
          {
            ...erratum,
            id: 'quotes',
            says: [
              { rule: hostile },
              { at: `#/components/schemas/${hostile}`, is: hostile },
              { at: `#/paths/${hostile}/get`, contains: hostile },
              { at: `#/${hostile}`, lacks: [hostile] },
            ],
            evidence: [
              { page: hostile, examples: [hostile], codes: [hostile] },
              { url: `https://${hostile}` },
            ],
          },
          { ...erratum, id: 'other', fact: 'enum', documented: `A|${hostile}`, why: `\`${hostile}\`` },
        ],
        [{ ...page, title: hostile, url: `https://docs.example.com/"${hostile}` }],
      ),
    )
    expect(text).not.toContain('<img')
  })

  test('shows the values of a row as code and says when there are none', () => {
    const text = errataHtml(sourcesWith([{ ...erratum, fact: 'enum', documented: '', specified: 'A|B' }]))
    expect(text).toContain('<span class="nothing">nothing</span>')
    expect(text).toContain('<code>A</code> <code>B</code>')
  })

  test('has links where its reason names a page', () => {
    const text = errataHtml(sourcesWith([{ ...erratum, why: 'See thing-page, table 2, not thing-page-2.' }]))
    expect(text).toContain(
      `See <a href="${page.url}" title="thing-page">Updating a Thing</a>, table 2, not thing-page-2.`,
    )
  })

  test('has links to its evidence', () => {
    const url = `https://github.com/owner/name/blob/${'0a'.repeat(20)}/file.go`
    const text = errataHtml(
      sourcesWith([
        {
          ...erratum,
          evidence: [
            { page: 'thing-page', tables: [4, 8], examples: ['request 1'], codes: ['ELB.1', 'ELB.2'] },
            { url },
          ],
        },
      ]),
    )
    expect(text).toContain(
      `<a href="${page.url}" title="thing-page">Updating a Thing</a>, tables 4, 8, example request 1, codes ELB.1, ELB.2; <a href="${url}">github.com/owner/name/file.go</a>`,
    )
  })

  test('says where in the document it stands', () => {
    const text = errataHtml(
      sourcesWith([
        {
          ...erratum,
          says: [
            { at: '#/components/schemas/Thing/properties/name/description', contains: ['a', 'b'] },
            { at: '#/components/parameters/Limit/schema', is: { type: 'integer' } },
            { at: '#/paths/~1v3~1{project_id}~1elb~1things~1{thing_id}/put/responses', lacks: '409' },
            { at: 'spec/error-codes.yaml#/ELB.1/404', contains: '0' },
            { rule: 'thing-rule' },
          ],
        },
      ]),
    )
    expect(
      [...text.matchAll(/<li>((?:<code>Thing|Parameter|<a href="(?:index|error)|The rule).*?)<\/li>/g)].map(
        ([, item]) => item,
      ),
    ).toEqual([
      '<code>Thing.name</code> › description: <q>a</q>, <q>b</q>',
      'Parameter <code>Limit</code> › schema: <code>{&quot;type&quot;:&quot;integer&quot;}</code>',
      '<a href="index.html#operation/updateThing">updateThing</a> › responses: without <q>409</q>',
      '<a href="error-codes.html">Error code</a> <code>ELB.1</code> › 404: <q>0</q>',
      'The rule <code>thing-rule</code>',
    ])
  })
})

describe('the groups', () => {
  const titles = (sources: Sources) =>
    groupErrata(sources).map(({ title, groups }) => [title, ...groups.map((group) => group.title)])
  const list: Page = {
    ...page,
    page: 'list-page',
    method: 'GET',
    path: '/v3/{project_id}/elb/things',
    title: 'Listing Things',
  }
  const old: Page = { ...page, page: 'old-page', generation: 'v2.0', path: '/v2.0/lbaas/things' }

  test('carry the summary of the operation', () => {
    expect(titles(sourcesWith([erratum]))).toEqual([['API v3', 'Update a thing']])
  })

  test('carry the title of the page while the document has no such operation', () => {
    expect(titles(sourcesWith([{ ...erratum, ...on('list-page') }], [page, list]))).toEqual([
      ['API v3', 'Listing Things'],
    ])
  })

  test('hold what concerns several operations at the end of the generation', () => {
    const errata = [{ ...erratum, id: 'several', ...on('thing-page', 'list-page') }, erratum]
    expect(titles(sourcesWith(errata, [page, list]))).toEqual([
      ['API v3', 'Update a thing', 'Several operations'],
    ])
  })

  test('hold what concerns both generations at the end of all', () => {
    const errata = [{ ...erratum, id: 'both', ...on('thing-page', 'old-page') }, erratum]
    expect(titles(sourcesWith(errata, [page, old]))).toEqual([
      ['API v3', 'Update a thing'],
      ['Both generations', 'General'],
    ])
  })
})
