import {
  InputProblem,
  listOf,
  readYamlFolder,
  record,
  shownPath,
  someText,
  type Shape,
} from '@elb-openapi/document'
import { comparedFacts } from '../difference.ts'
import { claimShape, malformedClaim, type Claim } from './claims.ts'
import { isCompared, toldKinds, type Erratum } from './erratum.ts'
import { evidenceShape, type Evidence } from './evidence.ts'

/** An entry as it is written. `pages` maps each page to its fields where they differ from page to page. */
type Entry = {
  id: string
  pages: string[] | Record<string, string[]>
  fields?: string[]
  fact: Erratum['fact']
  documented: string | number | boolean
  specified: string | number | boolean
  says?: Claim[]
  why: string
  evidence: Evidence[]
}

const value = { type: ['string', 'number', 'boolean'] }
const fields = listOf(someText, 1)

const entryShape: Shape = record(
  {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'words in lower case, joined by hyphens',
    },
    pages: {
      type: ['array', 'object'],
      items: someText,
      minItems: 1,
      additionalProperties: fields,
      minProperties: 1,
    },
    fact: { enum: [...comparedFacts, ...toldKinds] },
    documented: value,
    specified: value,
    why: someText,
    evidence: listOf(evidenceShape, 1),
  },
  { fields, says: listOf(claimShape, 1) },
)

const placesOf = ({ pages, fields: ofAll = [] }: Entry): Erratum['places'] =>
  Array.isArray(pages)
    ? pages.map((page) => ({ page, fields: ofAll }))
    : Object.entries(pages).map(([page, own]) => ({ page, fields: own }))

/** What the keys of an entry ask of each other. */
const contradictions = (entry: Entry, erratum: Erratum): string[] => {
  const problems: string[] = []
  const hasOwn = !Array.isArray(entry.pages)
  if (hasOwn && entry.fields !== undefined)
    problems.push('has fields below its pages and a list of fields too; leave the list out')
  if (isCompared(erratum)) {
    if (!hasOwn && entry.fields === undefined)
      problems.push(
        `lacks fields, so nothing is compared; name the rows that differ in ${erratum.fact}, such as request pool.name`,
      )
    if (entry.says !== undefined)
      problems.push(`has says, but ${erratum.fact} is compared with the document; leave says out`)
    if (erratum.documented === erratum.specified)
      problems.push(`has "${erratum.documented}" both as documented and as specified; nothing differs`)
  } else if (entry.says === undefined)
    problems.push(
      `lacks says, without which nothing checks it; name the place in the document that carries the decision`,
    )
  return [...problems, ...erratum.says.flatMap((claim) => malformedClaim(claim) ?? [])]
}

/**
 * Reads the errata of a folder, one file a resource.
 *
 * @throws InputProblem with a line for everything that is no erratum, and for IDs that are there twice
 */
export const readErrata = (folder: string): Erratum[] => {
  const problems: string[] = []
  const ids = new Map<string, string>()
  const errata = readYamlFolder<Entry[]>(folder, listOf(entryShape)).flatMap(({ file, content }) =>
    content.map((entry) => {
      const erratum: Erratum = {
        id: entry.id,
        file: shownPath(file),
        places: placesOf(entry),
        fact: entry.fact,
        documented: String(entry.documented),
        specified: String(entry.specified),
        says: entry.says ?? [],
        why: entry.why,
        evidence: entry.evidence,
      }
      const at = `${erratum.file}: ${erratum.id}`
      problems.push(...contradictions(entry, erratum).map((problem) => `${at}: ${problem}`))
      if (ids.has(entry.id))
        problems.push(`${at}: ${ids.get(entry.id)} has an erratum of this ID too; give one another ID`)
      ids.set(entry.id, erratum.file)
      return erratum
    }),
  )
  if (problems.length > 0) throw new InputProblem(problems)
  return errata
}
