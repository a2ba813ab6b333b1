import { valuesAt, type OpenApiDocument, type Operation, type Provider } from '@elb-openapi/document'
import type { Erratum } from '../errata/erratum.ts'
import type { Evidence } from '../errata/evidence.ts'
import type { Subject } from '../match.ts'
import { isProof, type Observation } from '../observations/observation.ts'
import type { Page } from '../pages.ts'
import { address, fieldsOf, type Row } from '../row.ts'
import { readList } from '../values.ts'
import { spotsOf, valueName, type Spot } from './places.ts'

/** What shows that a provider has something, and what its own pages say of its support. */
export type Witness = { sources: Set<string>; support: Set<string> }

/** By the name of a place, and by provider. */
export type Witnesses = Map<string, Map<string, Witness>>

export type WitnessSources = {
  document: OpenApiDocument
  subjects: Subject[]
  errata: Erratum[]
  observations: Observation[]
  providers: Provider[]
}

const ofRow = (row: Row, spots: Map<string, Spot>): string[] =>
  fieldsOf(row)
    .flatMap((field) => spots.get(address(row, field)) ?? [])
    .flatMap(({ fields, enums }) => [
      ...(row.type === 'value' ? [] : fields),
      ...enums.flatMap((name) => readList(row.enum).map((value) => valueName(name, value))),
    ])

const ofObservation = ({ kind, status, body }: Observation, spots: Map<string, Spot>): string[] =>
  [...spots].flatMap(([at, { fields, enums }]) => {
    const [place, ...rest] = at.split(' ')
    const path = rest.at(-1)!
    if (place !== kind || (kind === 'response' && status !== undefined && rest[0] !== String(status)))
      return []
    const found = valuesAt(body, path).filter((value) => value !== undefined)
    return [
      ...(found.length > 0 ? fields : []),
      ...enums.flatMap((name) => found.flat(Infinity).map((value) => valueName(name, value))),
    ]
  })

/** What an erratum adds to what its page says of an operation: fields, or values. */
const ofErratum = (erratum: Erratum, page: string, spots: Map<string, Spot>): string[] => {
  const { fact, documented, specified } = erratum
  const more = readList(specified).filter((value) => !readList(documented).includes(value))
  return erratum.places
    .filter((place) => place.page === page)
    .flatMap((place) => place.fields)
    .flatMap((field) => spots.get(field) ?? [])
    .flatMap(({ fields, enums }) => {
      if (fact === 'row') return fields
      return fact === 'enum' ? enums.flatMap((name) => more.map((value) => valueName(name, value))) : []
    })
}

const allNames = (document: OpenApiDocument, { fields, enums }: Spot): string[] => [
  ...fields,
  ...enums.flatMap((name) => document.components.schemas[name]!.enum!.map((value) => valueName(name, value))),
]

/** Collects who is seen to have what: on pages, in bodies, and by the evidence of errata. */
export const collectWitnesses = (sources: WitnessSources): Witnesses => {
  const { document, subjects, errata, observations, providers } = sources
  const found: Witnesses = new Map()
  const witnessOf = (name: string, provider: string): Witness => {
    const own = found.get(name) ?? new Map<string, Witness>()
    const witness = own.get(provider) ?? { sources: new Set(), support: new Set() }
    found.set(name, own.set(provider, witness))
    return witness
  }
  const pages = new Map(
    subjects.flatMap((subject) => subject.pages.map((page) => [page.page, page] as const)),
  )
  const providersOf = (evidence: Evidence): string[] => {
    if ('page' in evidence) return [pages.get(evidence.page)?.provider ?? []].flat()
    if ('observation' in evidence) return [evidence.observation.split('/')[2]!]
    return providers
      .filter(({ publishes = [] }) => publishes.some((start) => evidence.url.startsWith(start)))
      .map(({ id }) => id)
  }
  for (const { operation, pages: own, rows } of subjects) {
    const spots = spotsOf(document, operation)
    for (const name of [...spots.values()].flatMap((spot) => allNames(document, spot)))
      found.set(name, found.get(name) ?? new Map())
    for (const { page, provider } of own) {
      witnessOf(operation.operationId, provider).sources.add(page)
      for (const row of rows.filter((one) => one.page === page))
        for (const name of ofRow(row, spots)) {
          const witness = witnessOf(name, provider)
          witness.sources.add(page)
          witness.support.add(row.support)
        }
      for (const erratum of errata)
        for (const name of ofErratum(erratum, page, spots))
          for (const evidence of erratum.evidence.flatMap(providersOf))
            witnessOf(name, evidence).sources.add(`the erratum ${erratum.id}`)
    }
    for (const observation of observations.filter((one) => isProof(one) && isOf(one, operation)))
      for (const name of ofObservation(observation, spots))
        witnessOf(name, observation.provider).sources.add(observation.file)
  }
  return found
}

const isOf = (observation: Observation, { operationId }: Operation): boolean =>
  observation.operation === operationId

/**
 * The providers whose whole reference is in the ledger, so that its silence says that they lack something. That of others
 * says nothing.
 */
export const wholeReferences = (pages: Page[]): Set<string> =>
  new Set(pages.filter(({ edition }) => edition === 'current').map(({ provider }) => provider))
