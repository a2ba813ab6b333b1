import {
  InputProblem,
  listOf,
  readYamlFolder,
  record,
  shownPath,
  someText,
  type Shape,
} from '@elb-openapi/document'
import { claimShape, malformedClaim, type Claim } from '../errata/claims.ts'
import { writeList } from '../values.ts'
import { editionFacts, partsOf, type EditionValue, type Part, type Says } from './values.ts'

/** What becomes of a newer text: the document says the same, stays with the page, or leaves it to one provider. */
const decisions = ['taken', 'kept', 'marked'] as const

/** A decision about what newer texts say: about values of `values.csv`, or about a text. */
export type Decision = {
  id: string
  /** The file that holds it, for messages. */
  file: string
  decision: (typeof decisions)[number]
  /** For whom alone the newer text holds, when it is marked. */
  provider?: string
  why: string
  /** What carries the decision into the document. */
  errata: string[]
  rules: string[]
  parts: Part[]
  /** What shows that the document does not say the text, when it is kept or marked. */
  document: Claim[]
}

/** An entry as it is written. */
type Entry = Pick<Decision, 'id' | 'decision' | 'provider' | 'why'> & {
  values?: string[]
  fact?: EditionValue['fact']
  is?: string | number | boolean
  adds?: string[]
  lacks?: string[]
  text?: string
  otc?: 'named'
  document?: Claim[]
  errata?: string[]
  rules?: string[]
}

const texts = listOf(someText, 1)

const entryShape: Shape = record(
  { id: someText, decision: { enum: [...decisions] }, why: someText },
  {
    values: texts,
    fact: { enum: [...editionFacts] },
    is: { type: ['string', 'number', 'boolean'] },
    adds: listOf({ type: 'string' }, 1),
    lacks: listOf({ type: 'string' }, 1),
    text: someText,
    otc: { enum: ['named'] },
    document: listOf(claimShape, 1),
    errata: texts,
    rules: texts,
    provider: someText,
  },
)

const facts = ['is', 'adds', 'lacks'] as const

const contradictionsOfValues = (entry: Entry): string[] => [
  ...(entry.fact === undefined ? ['has values, but not the fact that they are about; add fact'] : []),
  ...(facts.filter((key) => entry[key] !== undefined).length === 1
    ? []
    : ['has values, but not what the newer text says of them; give one of is, adds, lacks']),
  ...(['otc', 'document'] as const)
    .filter((key) => entry[key] !== undefined)
    .map((key) => `has ${key}, which only texts have; leave it out`),
]

const contradictionsOfText = (entry: Entry): string[] => [
  ...(['fact', ...facts] as const)
    .filter((key) => entry[key] !== undefined)
    .map((key) => `has ${key}, which only values have; leave it out`),
  ...(entry.decision !== 'taken' && entry.document === undefined
    ? ['lacks document: the place that shows that the document does not say it']
    : []),
]

/** What the keys of an entry ask of each other. */
const contradictions = (entry: Entry): string[] => [
  ...((entry.values === undefined) === (entry.text === undefined)
    ? ['is about values or about a text; give one of values, text']
    : entry.values === undefined
      ? contradictionsOfText(entry)
      : contradictionsOfValues(entry)),
  ...(entry.decision === 'taken' && entry.errata === undefined && entry.rules === undefined
    ? ['is taken, but by nothing; name the errata or rules that carry it']
    : []),
  ...((entry.decision === 'marked') === (entry.provider === undefined)
    ? ['has a provider when it is marked, and only then']
    : []),
  ...(entry.document ?? []).flatMap((claim) => malformedClaim(claim) ?? []),
]

const saysOf = ({ is, adds = [], lacks = [] }: Entry): Says => ({
  is: is === undefined ? '' : String(is),
  adds: writeList(adds),
  lacks: writeList(lacks),
})

/**
 * Reads the decisions of a folder, one file a resource.
 *
 * @throws InputProblem with a line for everything that is no decision, and for IDs that are there twice
 */
export const readDecisions = (folder: string): Decision[] => {
  const problems: string[] = []
  const ids = new Map<string, string>()
  const read = readYamlFolder<Entry[]>(folder, listOf(entryShape)).flatMap(({ file, content }) =>
    content.map((entry): Decision => {
      const { id, decision, provider, why, values = [], fact, document = [], errata = [], rules = [] } = entry
      const at = `${shownPath(file)}: ${id}`
      problems.push(...contradictions(entry).map((problem) => `${at}: ${problem}`))
      if (ids.has(id))
        problems.push(`${at}: ${ids.get(id)} has a decision of this ID too; give one another ID`)
      ids.set(id, shownPath(file))
      return {
        id,
        file: shownPath(file),
        decision,
        ...(provider === undefined ? {} : { provider }),
        why,
        errata,
        rules,
        parts: fact === undefined ? [] : values.flatMap((field) => partsOf(field, fact, saysOf(entry))),
        document,
      }
    }),
  )
  if (problems.length > 0) throw new InputProblem(problems)
  return read
}
