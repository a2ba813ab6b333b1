import type { Stale } from '../errata/apply.ts'
import type { Difference, Problem } from '../difference.ts'
import { normaliseList } from '../values.ts'
import { draftErratum, type DraftSources } from './draft.ts'
import type { Home } from './file-of.ts'

const quote = (text: string): string => (text === '' ? 'nothing' : text)

/** Pages with the fields in question, a line each. */
const places = (items: { page: string; field: string }[]): string[] =>
  [...new Set(items.map(({ page }) => page))].map(
    (page) =>
      `${page}: ${items
        .filter((item) => item.page === page)
        .map(({ field }) => field)
        .join(', ')}`,
  )

const groupBy = <T>(items: T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

const listed = ({ fact, documented }: Difference): string =>
  fact === 'enum' ? normaliseList(documented) : documented

const describe = (differences: Difference[], { file, name }: Home): Problem => {
  const [{ page, field, fact, documented, specified }] = differences as [Difference]
  const says = (pages: string): string =>
    `${pages} ${quote(documented)}, the document says ${quote(specified)}`
  if (differences.length === 1) return { file, text: `${field}: ${fact}: ${says(`the page ${page} says`)}` }
  const pages = new Set(differences.map((difference) => difference.page)).size
  const subject = name === '' ? fact : `${name}: ${fact}`
  return {
    file,
    text: `${subject}: ${says(pages === 1 ? `the page ${page} says` : `${pages} pages say`)}`,
    details: places(differences),
  }
}

/** One problem for all differences that one change puts right, each with the erratum that would say that the pages are wrong. */
export const problemsOfDifferences = (
  differences: Difference[],
  homeOf: (difference: Difference) => Home,
  sources: DraftSources,
): Problem[] =>
  groupBy(
    differences.map((difference) => ({ difference, home: homeOf(difference) })),
    ({ difference, home }) =>
      [home.file, home.name, difference.fact, listed(difference), difference.specified].join('\n'),
  ).map((group) => {
    const same = group.map(({ difference }) => difference)
    return { ...describe(same, group[0]!.home), draft: () => draftErratum(same, sources) }
  })

const change = ({ erratum, now }: Stale): string => {
  const { fact, documented, specified } = erratum
  if (!now)
    return `page and document no longer differ: ${fact} is not documented "${documented}" and specified "${specified}". Take it out, or correct it`
  const changed = [
    ...(listed(now) === listed({ ...now, documented })
      ? []
      : [`the page says "${now.documented}", not "${documented}"`]),
    ...(now.specified === specified ? [] : [`the document says "${now.specified}", not "${specified}"`]),
  ]
  return `${fact}: ${changed.join(', and ')}. Correct the erratum, or the document`
}

/** One problem an erratum for all places that changed alike. */
export const problemsOfStale = (stale: Stale[]): Problem[] =>
  groupBy(stale, (one) => `${one.erratum.id}\n${change(one)}`).map((group) => ({
    file: group[0]!.erratum.file,
    text: `${group[0]!.erratum.id}: ${change(group[0]!)}`,
    details: places(group),
  }))
