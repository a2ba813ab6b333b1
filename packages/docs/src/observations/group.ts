import { generationOf, operationsOf, type Operation } from '@elb-openapi/document'
import { anyOperation, type Observation } from '@elb-openapi/ledger'
import type { Sources } from '../sources.ts'

/** A generation of the API, or what this document does not have. */
export interface Section {
  id: string
  title: string
  groups: Group[]
}

/** The observations of one operation. */
export interface Group {
  id: string
  title: string
  /** Undefined for an operation that the document does not have, and for errors of any. */
  operation: Operation | undefined
  /** Method and path. */
  call: string | undefined
  observations: Observation[]
}

/** Sorts the observations by operation, in the order of the document; each of them comes once. */
export function groupObservations({ document, observations }: Sources): Section[] {
  const operations = operationsOf(document)
  const ofDocument = operations
    .map((operation) => ({
      operation,
      own: observations.filter((one) => one.call === undefined && one.operation === operation.operationId),
    }))
    .filter(({ own }) => own.length > 0)
  const sections = generations.map(({ id, title }) => ({
    id: `section-${id}`,
    title,
    groups: [
      ...ofDocument
        .filter(({ operation }) => generationOf(operation.path) === id)
        .map(({ operation, own }) => groupOf(operation, own)),
      ...ofAny(observations.filter((one) => one.operation === anyOperation && one.generation === id)),
    ],
  }))
  const known = new Set(sections.flatMap(({ groups }) => groups.flatMap((group) => group.observations)))
  const others = new Map<string, Observation[]>()
  for (const one of observations.filter((observation) => !known.has(observation))) {
    const call = one.call ?? one.operation
    others.set(call, [...(others.get(call) ?? []), one])
  }
  return [
    ...sections,
    {
      id: 'section-others',
      title: 'Operations that this document does not have',
      groups: [...others].map(([call, own]) => ({
        id: `operation-${call.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`,
        title: own[0]!.operation,
        operation: undefined,
        call,
        observations: own,
      })),
    },
  ].filter(({ groups }) => groups.length > 0)
}

const generations = [
  { id: 'v3', title: 'API v3' },
  { id: 'v2.0', title: 'API v2.0' },
]

function groupOf(operation: Operation, observations: Observation[]): Group {
  return {
    id: `operation-${operation.operationId}`,
    title: operation.summary,
    operation,
    call: `${operation.method.toUpperCase()} ${operation.path}`,
    observations,
  }
}

function ofAny(observations: Observation[]): Group[] {
  const generation = observations[0]?.generation
  if (generation === undefined) return []
  return [
    {
      id: `operation-any-${generation}`,
      title: 'Any operation',
      operation: undefined,
      call: undefined,
      observations,
    },
  ]
}
