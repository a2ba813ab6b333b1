import { generationOf, operationsOf, type Operation } from '@elb-openapi/document'
import { anyOperation, type Observation } from '@elb-openapi/ledger'
import type { Group, Section } from '../html/grouped-page.ts'
import type { Sources } from '../sources.ts'

/** Sorts the observations by operation, in the order of the document; each of them comes once. */
export function groupObservations({ document, observations }: Sources): Section<Observation>[] {
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
  const known = new Set(sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries)))
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
        entries: own,
      })),
    },
  ].filter(({ groups }) => groups.length > 0)
}

const generations = [
  { id: 'v3', title: 'API v3' },
  { id: 'v2.0', title: 'API v2.0' },
]

function groupOf(operation: Operation, observations: Observation[]): Group<Observation> {
  return {
    id: `operation-${operation.operationId}`,
    title: operation.summary,
    operation,
    call: `${operation.method.toUpperCase()} ${operation.path}`,
    entries: observations,
  }
}

function ofAny(observations: Observation[]): Group<Observation>[] {
  const generation = observations[0]?.generation
  if (generation === undefined) return []
  return [
    {
      id: `operation-any-${generation}`,
      title: 'Any operation',
      operation: undefined,
      call: undefined,
      entries: observations,
    },
  ]
}
