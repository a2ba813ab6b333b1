import { operationsOf } from '@elb-openapi/document'
import { groupMigration } from '@elb-openapi/migration'
import { describe, expect, test } from 'vitest'
import { migrationHtml } from '../src/migration/page.ts'
import { built, ids, links } from './support/site.ts'
import { realSources } from './support/sources.ts'

const { document, migration } = realSources
const old = operationsOf(document).filter(({ path }) => path.startsWith('/v2.0/'))
const pairs = groupMigration(document, migration).flatMap((section) => section.pairs)

describe('the page for the way from v2.0 to v3', () => {
  const text = built('migration.html')

  test('has every operation of v2.0 once, with its counterpart or what comes near', () => {
    const rows = ids(text).filter((id) => id.startsWith('operation-'))
    expect(rows.toSorted()).toEqual(old.map(({ operationId }) => `operation-${operationId}`).toSorted())
    for (const { now, entry } of pairs) expect(now ?? entry).toBeDefined()
  })

  test('has links that lead to something in the reference', () => {
    const known = new Set(
      operationsOf(document).map(({ operationId }) => `index.html#operation/${operationId}`),
    )
    const inReference = links(text).filter((link) => link.startsWith('index.html#'))
    expect(inReference.filter((link) => !known.has(link))).toEqual([])
    expect(new Set(inReference).size).toBe(known.size - 2) // the lists of versions are of no generation
  })

  test('has links in itself that lead somewhere, and no anchor twice', () => {
    const anchors = ids(text)
    expect(anchors).toEqual([...new Set(anchors)])
    const inside = links(text).filter((link) => link.startsWith('#'))
    expect(inside.filter((link) => !anchors.includes(link.slice(1)))).toEqual([])
  })

  test.each([
    ['vip_subnet_id', 'vip_subnet_cidr_id'],
    ['subnet_id', 'subnet_cidr_id'],
    ['tenant_id', 'project_id'],
    ['create_time', 'created_at'],
  ])('says that %s becomes %s', (from, to) => {
    expect(text).toMatch(new RegExp(`<code>${from}</code></td>\\s*<td[^>]*><code>${to}</code>`))
  })

  test('needs no script', () => {
    expect(text).not.toContain('<script')
  })

  test('escapes what the mapping says', () => {
    const [first, ...rest] = migration.everywhere
    const hostile = { ...first!, why: '<img src=x>' }
    const page = migrationHtml({
      ...realSources,
      migration: { ...migration, everywhere: [hostile, ...rest] },
    })
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x&gt;')
  })
})
