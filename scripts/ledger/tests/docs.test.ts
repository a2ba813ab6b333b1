import { readdirSync, readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkProject, comparedFacts, toldKinds } from '../src/index.ts'
import { document, ledger, project } from './project.ts'

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8')

test('the README has the counts of the ledger', () => {
  const { summary, regions } = checkProject(project)
  expect(read('README.md')).toContain([summary, regions.join('; ')].join('\n'))
})

const contributing = read('CONTRIBUTING.md')

const blockAfter = (marker: string): string => {
  const after = contributing.slice(contributing.indexOf(`<!-- ${marker} -->`))
  return /```yaml\n([\s\S]*?)```/.exec(after)![1]!
}

test('the row that CONTRIBUTING shows is the one in the ledger', () => {
  const row = ledger.rows.find(
    ({ page, field, place }) =>
      page === 'v3/backend_server/updating_a_backend_server' &&
      place === 'request' &&
      field === 'member.weight',
  )!
  const cells = [row.table, row.place, row.field, row.type, row.mandatory, row.min, row.max, row.default]
  const shown = contributing.split('\n').find((line) => line.includes('| member.weight'))!
  expect(
    shown
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  ).toEqual(cells)
})

test('the schema that CONTRIBUTING shows is the one in the document', () => {
  expect(parse(blockAfter('spec: UpdateMemberOption weight'))).toEqual({
    weight: document.components.schemas['UpdateMemberOption']!.properties!['weight'],
  })
})

test('the erratum that CONTRIBUTING shows is the one in spec/errata', () => {
  const [shown] = parse(blockAfter('erratum: create-pool-slow-start-enable')) as { id: string }[]
  const entries = parse(read('spec/errata/v3/pools.yaml')) as { id: string }[]
  expect(shown).toEqual(entries.find(({ id }) => id === shown!.id))
})

test('the page of the errata lists every key and kind, and what it shows is said by an erratum', () => {
  const page = read('spec/errata/README.md')
  for (const name of [...comparedFacts, ...toldKinds, 'says', 'evidence', 'is', 'contains', 'lacks', 'rule'])
    expect(page, name).toMatch(new RegExp(`\\b${name}\\b`))
  const { says } = parse(/```yaml\n([\s\S]*?)```/.exec(page)![1]!) as { says: unknown[] }
  const all = project.errata.flatMap((erratum) => erratum.says)
  for (const claim of says) expect(all).toContainEqual(claim)
})

test('the table of words has every folder of the ledger, and leads to folders that are there', () => {
  const table = read('docs/how-to.md')
  const words = [...table.matchAll(/^\|[^|]*\| `(\w+)` +\| `([\w-]+)` +\|$/gm)].map(([, from, to]) => [
    from,
    to,
  ])
  const folders = ledger.pages.flatMap(({ page }) => page.split('/').at(-2) ?? [])
  expect(words.map(([from]) => from).toSorted()).toEqual([...new Set(folders)].toSorted())
  const ours = ['v3', 'v2.0'].flatMap((generation) => readdirSync(fromRoot(`spec/${generation}`)))
  expect(words.map(([, to]) => to).filter((name) => !ours.includes(name!))).toEqual([])
})
