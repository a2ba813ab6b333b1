import type { Difference, Fact } from './difference.ts'
import { readYamlFolder } from '@elb-openapi/document'

/** Kinds of errata that no fact of a row shows: checked only for naming pages that exist. */
const noteKinds = ['text', 'reference', 'constraint', 'status', 'naming'] as const

/** One decision where a page is wrong, silent or against another. */
export type Erratum = {
  id: string
  pages: string[]
  fields: string[]
  fact: Fact | (typeof noteKinds)[number]
  documented: string
  specified: string
  why: string
  evidence?: string
}

const required = ['id', 'pages', 'fact', 'documented', 'specified', 'why'] as const

/** Reads the errata of a folder, one file a resource. Throws when an entry is incomplete or two have one id. */
export const readErrata = (folder: string): Erratum[] => {
  const ids = new Set<string>()
  return readYamlFolder<Partial<Erratum>[] | null>(folder).flatMap(({ file, content }) =>
    (content ?? []).map((entry, index) => {
      const missing = required.filter((key) => entry[key] === undefined)
      if (missing.length > 0)
        throw new Error(`${file}: erratum ${entry.id ?? index + 1} lacks ${missing.join(', ')}`)
      if (ids.has(entry.id!)) throw new Error(`${file}: two errata have the id ${entry.id}`)
      ids.add(entry.id!)
      return {
        ...entry,
        fields: entry.fields ?? [],
        documented: String(entry.documented),
        specified: String(entry.specified),
      } as Erratum
    }),
  )
}

const isNote = (erratum: Erratum): boolean => (noteKinds as readonly string[]).includes(erratum.fact)

const covers = (erratum: Erratum, page: string, field: string, difference: Difference): boolean =>
  difference.page === page &&
  difference.field === field &&
  difference.fact === erratum.fact &&
  difference.documented === erratum.documented &&
  difference.specified === erratum.specified

export type ErrataResult = { open: Difference[]; problems: string[] }

/** Takes away the differences that an erratum explains, and reports errata that explain nothing. */
export const applyErrata = (
  differences: Difference[],
  errata: Erratum[],
  pages: Set<string>,
): ErrataResult => {
  const explained = new Set<Difference>()
  const problems: string[] = []
  for (const erratum of errata) {
    for (const page of erratum.pages.filter((name) => !pages.has(name)))
      problems.push(`erratum ${erratum.id} names the page ${page}, which the ledger does not have`)
    if (isNote(erratum)) continue
    for (const page of erratum.pages)
      for (const field of erratum.fields) {
        const found = differences.filter((difference) => covers(erratum, page, field, difference))
        for (const difference of found) explained.add(difference)
        if (found.length === 0)
          problems.push(
            `erratum ${erratum.id} no longer differs: ${field} (${erratum.fact}) of ${page} is not documented "${erratum.documented}" and specified "${erratum.specified}". Correct or remove it`,
          )
      }
  }
  return { open: differences.filter((difference) => !explained.has(difference)), problems }
}
