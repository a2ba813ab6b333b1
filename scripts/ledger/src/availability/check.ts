import { regionsOf, servingProviders, type Availability } from '@elb-openapi/document'
import type { Problem } from '../difference.ts'
import { checkEvidence } from '../errata/evidence.ts'
import type { ErrataSources } from '../errata/sources.ts'
import { checkWords } from '../errata/words.ts'
import type { Ledger } from '../pages.ts'
import type { SpecFiles } from '../spec-files.ts'
import { expectedMarks, uselessness, type Knowledge } from './expected.ts'
import { fileOf, placesOf, type Place } from './places.ts'
import { readSaid, type Said } from './said.ts'
import type { Statement } from './statement.ts'
import { collectWitnesses, wholeReferences, type WitnessSources } from './witnesses.ts'

export type AvailabilityReport = {
  /** How many marks the document has. */
  marks: number
  problems: Problem[]
}

type Key = keyof Availability
const keys: Key[] = ['x-providers', 'x-support', 'x-regions']

/** How many things a place says of providers and regions. */
const countOf = ({ marks }: Place): number =>
  (marks['x-providers'] ? 1 : 0) +
  Object.keys(marks['x-support'] ?? {}).length +
  Object.keys(marks['x-regions'] ?? {}).length

/** A mark as the files have it. */
const written = ({ kind, name }: Place, key: Key, marks: Availability): string => {
  const mark = marks[key]!
  const value = Array.isArray(mark)
    ? `[${mark.join(', ')}]`
    : `{ ${Object.entries(mark)
        .map(([id, word]) => `${id}: ${word}`)
        .join(', ')} }`
  if (kind !== 'value') return `${key}: ${value}`
  return `${key.replace('x-', 'x-value').replace(/(?<=value)./, (letter) => letter.toUpperCase())}: { ${name.split('=')[1]}: ${value} }`
}

const sorted = (marks: Availability, key: Key): string => {
  const mark = marks[key] ?? []
  return JSON.stringify(
    Array.isArray(mark) ? mark.toSorted() : Object.entries(mark).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const listed = (names: string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ')

/** What a mark rests on, or what it would need. */
const groundsOf = (key: Key, wanted: Availability, { said, witnesses, providers }: Knowledge): string => {
  const ids = (key === 'x-regions' ? regionsOf(providers) : servingProviders(providers)).map(({ id }) => id)
  const statements = ids.flatMap((id) => said.get(id)?.statement ?? [])
  if (statements.length > 0)
    return `by ${listed([...new Set(statements.map(({ id, file }) => `${id} of ${file}`))])}`
  if (key === 'x-regions') return 'no statement of spec/ledger/availability says so'
  if (key === 'x-support')
    return 'what the reference says holds for every provider of which no statement of spec/ledger/availability speaks'
  const having = (wanted[key] as string[] | undefined) ?? ids
  const shown = having.flatMap((id) => [...(witnesses.get(id)?.sources ?? [])])
  return shown.length > 0 ? `shown by ${listed(shown)}` : 'nothing shows that a provider lacks it'
}

const comparePlace = (place: Place, knowledge: Knowledge): string[] => {
  const wanted = expectedMarks(place, knowledge)
  return keys
    .filter((key) => sorted(place.marks, key) !== sorted(wanted, key))
    .map((key) => {
      const fault = place.marks[key]
        ? `has \`${written(place, key, place.marks)}\``
        : `lacks \`${written(place, key, wanted)}\``
      const remedy = wanted[key]
        ? place.marks[key]
          ? `write \`${written(place, key, wanted)}\``
          : 'write it'
        : 'take it out'
      return `${place.name} ${fault}; ${remedy}: ${groundsOf(key, wanted, knowledge)}`
    })
}

type Sources = WitnessSources & { ledger: Pick<Ledger, 'pages' | 'statements'>; files: SpecFiles }

/** Makes ready what all places are judged by. */
export const createJudge = (
  sources: Sources,
): { places: Place[]; judge: (place: Place) => Problem[]; problems: Problem[] } => {
  const { document, files, providers } = sources
  const { pages, statements } = sources.ledger
  const places = placesOf(document)
  const witnesses = collectWitnesses(sources)
  const { said, problems } = readSaid(statements, places, providers)
  const whole = wholeReferences(pages)
  const judge = (place: Place): Problem[] => {
    const file = fileOf(document, place, files)
    const own = said.get(place.name) ?? new Map<string, Said>()
    const knowledge = { witnesses: witnesses.get(place.name) ?? new Map(), said: own, providers, whole }
    const isShown = knowledge.witnesses.size > 0 || [...own.values()].some(({ is }) => is === 'supported')
    if (witnesses.has(place.name) && !isShown)
      return [
        {
          file,
          text: `${place.name} is on no page and in no body, and no erratum shows whose it is; say so in spec/ledger/availability`,
        },
      ]
    return [
      ...[...own].flatMap(([where, one]) => {
        const why = uselessness(where, one, place, knowledge)
        const { id, is, file: home } = one.statement
        const text = `${id}: says that ${place.name} is ${is} at ${where}, but ${why}; take it out`
        return why === undefined ? [] : [{ file: home, text }]
      }),
      ...comparePlace(place, knowledge).map((text) => ({ file, text })),
    ]
  }
  return { places, judge, problems }
}

/** What statements name and is not there. */
const checkStatement = ({ id, file, why, evidence }: Statement, named: ErrataSources): Problem[] => {
  const faults = [...evidence.flatMap((one) => checkEvidence(one, named)), ...checkWords(why, [], named)]
  return [...new Set(faults)].map((text) => ({ file, text: `${id}: ${text}` }))
}

/** Compares the marks of the document with what pages, bodies, errata and statements say of providers and regions. */
export const checkAvailability = (sources: Sources, named: ErrataSources): AvailabilityReport => {
  const { places, judge, problems } = createJudge(sources)
  return {
    marks: places.reduce((sum, place) => sum + countOf(place), 0),
    problems: [
      ...problems,
      ...sources.ledger.statements.flatMap((statement) => checkStatement(statement, named)),
      ...places.flatMap(judge),
    ],
  }
}
