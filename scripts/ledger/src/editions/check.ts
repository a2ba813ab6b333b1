import { nearName } from '@elb-openapi/document'
import type { Problem } from '../difference.ts'
import type { DocumentField } from '../document-fields.ts'
import type { Claim } from '../errata/claims.ts'
import { fieldsOf, type Erratum } from '../errata/erratum.ts'
import { doesSay } from './fields.ts'
import type { Decision } from './decision.ts'
import { inWords, partsOf, type EditionValue, type Part } from './values.ts'

/** What newer texts say, and what was decided about it. */
export type Editions = { values: EditionValue[]; decisions: Decision[] }

/** What decisions may name, and what is asked of the document. */
export type EditionSources = {
  fields: Map<string, DocumentField>
  errata: Map<string, Erratum>
  rules: Set<string>
  providers: Set<string>
  /** What a claim is wrong about. */
  checkClaim: (claim: Claim) => string[]
  /** What a reason names that is not there. */
  checkWords: (text: string) => string[]
}

export type EditionReport = {
  values: { decided: number; all: number }
  texts: number
  problems: Problem[]
}

/** The list of the values, as messages name it. */
export const valuesFile = 'spec/ledger/editions/values.csv'

const partsOfValue = (value: EditionValue): Part[] => partsOf(value.field, value.fact, value)

const didYouMean = (name: string, known: Iterable<string>): string => {
  const near = nearName(name, [...known])
  return near ? `; did you mean ${near}?` : ''
}

/** Lines about fields that the document has not, and lines that are there twice. */
const checkValues = (values: EditionValue[], { fields }: EditionSources): string[] => {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    const at = `${value.field} ${value.fact}`
    const isTwice = seen.has(at)
    seen.add(at)
    return [
      ...(isTwice ? [`lists ${at} more than once; join the lines`] : []),
      ...(partsOfValue(value).length === 0 ? [`${at} says nothing; fill in is, adds or lacks`] : []),
      ...(fields.has(value.field)
        ? []
        : [
            `names ${value.field}, which the document does not have${didYouMean(value.field, fields.keys())}`,
          ]),
    ]
  })
}

/** Whether the document stands where a decision says it does. */
const checkPart = ({ decision }: Decision, part: Part, { fields }: EditionSources): string[] => {
  const field = fields.get(part.field)
  if (field === undefined) return []
  const isSaid = doesSay(field, part)
  if (decision === 'taken')
    return isSaid
      ? []
      : [
          `${inWords(part)}: taken, but the document says ${field.facts[part.fact] || 'nothing'}; say it there`,
        ]
  return isSaid
    ? [`${inWords(part)}: ${decision}, but the document says so too; it is taken, or the document is wrong`]
    : []
}

const lastName = (field: string): string => field.split(/[ .]/).at(-1)!.replace('[]', '')

/** Values that are taken by errata of which none is about them. */
const checkSubjects = ({ decision, errata, parts }: Decision, sources: EditionSources): string[] => {
  const known = errata.flatMap((id) => sources.errata.get(id) ?? [])
  if (decision !== 'taken' || known.length === 0) return []
  const subjects = new Set(known.flatMap(fieldsOf).map(lastName))
  return parts
    .filter(({ field }) => !subjects.has(lastName(field)))
    .map((part) => `${inWords(part)}: taken, but none of its errata is about the field`)
}

const checkNames = ({ errata, rules, provider, why }: Decision, sources: EditionSources): string[] => [
  ...errata
    .filter((id) => !sources.errata.has(id))
    .map(
      (id) =>
        `names the erratum ${id}, which spec/errata does not have${didYouMean(id, sources.errata.keys())}`,
    ),
  ...rules
    .filter((id) => !sources.rules.has(id))
    .map(
      (id) => `names the rule ${id}, which spec/ledger/rules does not have${didYouMean(id, sources.rules)}`,
    ),
  ...(provider === undefined || sources.providers.has(provider)
    ? []
    : [
        `names the provider ${provider}, which spec/providers.yaml does not have${didYouMean(provider, sources.providers)}`,
      ]),
  ...sources.checkWords(why),
]

/** Checks that each value is decided once, and that the document says what is taken and does not say what is not. */
export const checkEditions = ({ values, decisions }: Editions, sources: EditionSources): EditionReport => {
  const known = new Set(values.flatMap(partsOfValue).map(inWords))
  const decided = new Map<string, string>()
  const problems = decisions.flatMap((decision) => {
    const unlisted = decision.parts.map(inWords).filter((part) => !known.has(part))
    const twice = decision.parts.map(inWords).filter((part) => decided.has(part))
    const texts = [
      ...unlisted.map((part) => `decides ${part}, which values.csv does not list${didYouMean(part, known)}`),
      ...twice.map((part) => `decides ${part}, as ${decided.get(part)} does; leave it to one`),
      ...decision.parts.flatMap((part) => checkPart(decision, part, sources)),
      ...decision.document.flatMap(sources.checkClaim),
      ...checkSubjects(decision, sources),
      ...checkNames(decision, sources),
    ]
    for (const part of decision.parts) decided.set(inWords(part), decision.id)
    return [...new Set(texts)].map((text) => ({ file: decision.file, text: `${decision.id}: ${text}` }))
  })
  const open = values
    .flatMap(partsOfValue)
    .map(inWords)
    .filter((part) => !decided.has(part))
  const isDecided = (value: EditionValue): boolean =>
    partsOfValue(value).every((part) => decided.has(inWords(part)))
  return {
    values: { decided: values.filter(isDecided).length, all: values.length },
    texts: decisions.filter(({ parts }) => parts.length === 0).length,
    problems: [
      ...checkValues(values, sources).map((text) => ({ file: valuesFile, text })),
      ...open.map((part) => ({
        file: valuesFile,
        text: `${part}: undecided; decide it in the file of its resource in spec/ledger/editions/v3`,
      })),
      ...problems,
    ],
  }
}
