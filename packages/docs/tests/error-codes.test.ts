import { describe, expect, test } from 'vitest'
import { realSources, sourcesOf } from './support/sources.ts'
import { groupCodes } from '../src/error-codes/group.ts'
import { errorCodesHtml } from '../src/error-codes/page.ts'
import type { ErrorCode, Page } from '@elb-openapi/ledger'
import type { Sources } from '../src/sources.ts'
import { built, ids, links } from './support/site.ts'

const errorCode: ErrorCode = {
  code: 'ELB.4711',
  status: 400,
  generation: 'v3',
  meaning: 'Nobody knows.',
  action: 'Wait.',
  pages: ['codes'],
}
const page: Page = {
  page: 'codes',
  generation: '-',
  method: '',
  path: '',
  title: 'Codes of Errors',
  provider: 'otc',
  edition: 'current',
  url: 'https://docs.example.com/codes.html',
}
const sourcesWith = (errorCodes: ErrorCode[], pages: Page[] = [page]): Sources =>
  sourcesOf({ errorCodes, pages })

describe('the page of the error codes', () => {
  const text = built('error-codes.html')

  test('has an anchor for every code, and none twice', () => {
    expect(ids(text)).toEqual([...new Set(realSources.errorCodes.map(({ code }) => code))].toSorted())
  })

  test('has a row for every entry, and the code in each', () => {
    const codes = [...text.matchAll(/scope="row"><a href="#([^"]+)">\1</g)].map(([, code]) => code)
    expect(codes).toEqual(realSources.errorCodes.map(({ code }) => code).toSorted())
  })

  test('has links in itself that lead somewhere', () => {
    const anchors = new Set(ids(text))
    const inside = links(text).filter((link) => link.startsWith('#'))
    expect(inside.length).toBeGreaterThan(anchors.size)
    expect(inside.filter((link) => !anchors.has(link.slice(1)))).toEqual([])
  })

  test('leads to the reference, the errata and every page that lists a code', () => {
    const urls = realSources.errorCodes
      .flatMap(({ pages }) => pages)
      .map((name) => realSources.pages.find((one) => one.page === name)?.url)
    expect(urls).not.toContain(undefined)
    expect(links(text)).toEqual(expect.arrayContaining(['index.html', 'errata.html', ...new Set(urls)]))
  })

  test('needs no script', () => {
    expect(text).not.toContain('<script')
  })
})

describe('an error code', () => {
  const hostile = '<img src=x onerror="alert(1)">&\'</tbody>'

  test.each(['code', 'generation', 'meaning', 'action', 'source'] as const)(
    'is escaped when its %s holds HTML',
    (field) => {
      const text = errorCodesHtml(sourcesWith([{ ...errorCode, pages: [], [field]: hostile }]))
      expect(text).not.toContain('<img')
      expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;&lt;/tbody&gt;')
    },
  )

  test('is escaped in its pages and code', () => {
    const text = errorCodesHtml(
      sourcesWith(
        [{ ...errorCode, meaning: `\`${hostile}\``, pages: ['codes', hostile] }],
        [{ ...page, title: hostile, url: `https://docs.example.com/"${hostile}` }],
      ),
    )
    expect(text).not.toContain('<img')
  })

  test('shows fields as code, its pages as links and both generations by name', () => {
    const text = errorCodesHtml(
      sourcesWith([{ ...errorCode, generation: 'both', meaning: '`vip_address` is wrong.' }]),
    )
    expect(text).toContain('<code>vip_address</code> is wrong.')
    expect(text).toContain(`<a href="${page.url}" title="codes">Codes of Errors</a>`)
    expect(text).toContain('>v3, v2.0</td>')
  })

  test('shows where it comes from when no page lists it', () => {
    const text = errorCodesHtml(sourcesWith([{ ...errorCode, pages: [], source: 'a guide' }]))
    expect(text).toContain('>a guide</td>')
  })
})

test('the groups go by service and first digit, sorted, with all entries of a code together', () => {
  const codes = ['SYS.0401', 'ELB.8902', 'ELB.0002', 'ELB.8907', 'APIGW.0301', 'ELB.0002']
  const groups = groupCodes(codes.map((code) => ({ ...errorCode, code })))
  expect(groups.map(({ name, codes: all }) => [name, ...all.map(({ code }) => code)])).toEqual([
    ['APIGW', 'APIGW.0301'],
    ['ELB.0…', 'ELB.0002'],
    ['ELB.8…', 'ELB.8902', 'ELB.8907'],
    ['SYS', 'SYS.0401'],
  ])
  expect(groups[1]?.codes[0]?.entries).toHaveLength(2)
})
