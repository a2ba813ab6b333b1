import { describe, expect, test } from 'vitest'
import { sourcesOf } from './support/sources.ts'
import { groupErrata } from '../src/errata/group.ts'
import { errataHtml } from '../src/errata/page.ts'
import type { Erratum, Page } from '@elb-openapi/ledger'
import { readSources, type Sources } from '../src/sources.ts'
import { documentWith } from './support/document.ts'
import { built, ids, links } from './support/site.ts'

const erratum: Erratum = {
  id: 'thing-name',
  pages: ['thing-page'],
  fields: [],
  fact: 'text',
  documented: 'One',
  specified: 'Another',
  why: 'A reason.',
}
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
  const sources = readSources()
  const text = built('errata.html')

  test('has every erratum once', () => {
    const anchors = ids(text)
    for (const { id } of sources.errata)
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

  test.each(['documented', 'specified', 'why', 'evidence', 'fact', 'id'] as const)(
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
          { ...erratum, fields: [hostile], pages: ['thing-page', hostile] },
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

  test('has links where its evidence names a page', () => {
    const text = errataHtml(
      sourcesWith([{ ...erratum, evidence: 'See thing-page, table 2, not thing-page-2.' }]),
    )
    expect(text).toContain(
      `See <a href="${page.url}" title="thing-page">Updating a Thing</a>, table 2, not thing-page-2.`,
    )
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
    expect(titles(sourcesWith([{ ...erratum, pages: ['list-page'] }], [page, list]))).toEqual([
      ['API v3', 'Listing Things'],
    ])
  })

  test('hold what concerns several operations at the end of the generation', () => {
    const errata = [{ ...erratum, id: 'several', pages: ['thing-page', 'list-page'] }, erratum]
    expect(titles(sourcesWith(errata, [page, list]))).toEqual([
      ['API v3', 'Update a thing', 'Several operations'],
    ])
  })

  test('hold what concerns both generations at the end of all', () => {
    const errata = [{ ...erratum, id: 'both', pages: ['thing-page', 'old-page'] }, erratum]
    expect(titles(sourcesWith(errata, [page, old]))).toEqual([
      ['API v3', 'Update a thing'],
      ['Both generations', 'General'],
    ])
  })
})
