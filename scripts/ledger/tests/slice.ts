import {
  operationsOf,
  referencesFrom,
  resolve,
  schemasReachableFrom,
  walkNodes,
  type OpenApiDocument,
  type Operation,
} from '@elb-openapi/document'
import type { Erratum } from '../src/errata/erratum.ts'
import type { Ledger } from '../src/pages.ts'
import { keyOf } from '../src/permissions.ts'
import type { Project } from '../src/project.ts'
import type { Place } from '../src/row.ts'
import type { MutationTarget } from './mutations.ts'

/** The part of a project that some operations have to do with: their paths, pages, rows, errata and rules. */
export type Slice = Pick<Project, 'document' | 'ledger' | 'errata' | 'rules' | 'files'>

const ledgerOf = (ledger: Ledger, operations: Operation[]): Ledger => {
  const pages = ledger.pages.filter((page) =>
    operations.some(({ path, method }) => page.path === path && page.method.toLowerCase() === method),
  )
  const names = new Set(pages.map(({ page }) => page))
  const keys = new Set(operations.map(keyOf))
  return {
    ...ledger,
    pages,
    permissions: ledger.permissions.filter((permission) => keys.has(keyOf(permission))),
    rows: ledger.rows.filter(({ page }) => names.has(page)),
    examples: ledger.examples.filter(({ page }) => names.has(page)),
  }
}

/** The errata about some pages, as far as they are about them. */
const errataOf = (errata: Erratum[], { pages, commonPages }: Ledger): Erratum[] => {
  const names = new Set([...pages, ...commonPages].map(({ page }) => page))
  return errata
    .map((erratum) => ({ ...erratum, places: erratum.places.filter(({ page }) => names.has(page)) }))
    .filter(({ places }) => places.length > 0)
}

export const sliceOf = (project: Project, operations: Operation[]): Slice => {
  const { document, rules, files } = project
  const paths: OpenApiDocument['paths'] = {}
  for (const { path, method } of operations) {
    const item = document.paths[path]!
    paths[path] = {
      ...paths[path],
      ...(item.parameters ? { parameters: item.parameters } : {}),
      [method]: item[method],
    }
  }
  const ids = new Set(operations.map(({ operationId }) => operationId))
  const ledger = ledgerOf(project.ledger, operations)
  return {
    document: { ...document, paths },
    ledger,
    errata: errataOf(project.errata, ledger),
    rules: rules.filter(({ operation }) => ids.has(operation)),
    files,
  }
}

/** What a mutation of a target can be seen in, of an operation: its parameters, its request, its answers. */
const placesOf = (document: OpenApiDocument, operation: Operation, target: MutationTarget): Set<Place> => {
  if ('operation' in target) return new Set(parameterPlaces)
  const reaches = (part: unknown): boolean =>
    referencesFrom(document, [part]).has(`#/components/schemas/${target.schema}`)
  return new Set<Place>([
    ...(reaches(operation.parameters) ? parameterPlaces : []),
    ...(reaches(operation.requestBody) ? ['request' as const] : []),
    ...(reaches(operation.responses) ? ['response' as const] : []),
  ])
}

const parameterPlaces: Place[] = ['path', 'query', 'header']

/** The part of a project that a change of a target has to do with in one operation, and nothing of its other parts. */
export const narrowSliceOf = (project: Project, operation: Operation, target: MutationTarget): Slice => {
  const slice = sliceOf(project, [operation])
  const places = placesOf(project.document, operation, target)
  const { path, method } = operation
  const item = slice.document.paths[path]!
  const { parameters, requestBody, ...rest } = item[method]!
  const withParameters = parameterPlaces.some((place) => places.has(place))
  const { parameters: shared, ...bare } = item
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => {
      const { content, ...empty } = resolve(project.document, response)
      return [status, places.has('response') ? { ...empty, ...(content && { content }) } : empty]
    }),
  )
  return {
    ...slice,
    document: {
      ...slice.document,
      paths: {
        [path]: {
          ...bare,
          ...(withParameters && shared && { parameters: shared }),
          [method]: {
            ...rest,
            responses,
            ...(withParameters && parameters && { parameters }),
            ...(places.has('request') && requestBody && { requestBody }),
          },
        },
      },
    },
    ledger: {
      ...slice.ledger,
      rows: slice.ledger.rows.filter(({ place }) => place === 'status' || places.has(place)),
    },
  }
}

/** A copy of a document with nothing in its descriptions but what stands in backticks: the defaults that the check looks for. */
export const withoutProse = (document: OpenApiDocument): OpenApiDocument => {
  const copy = structuredClone(document)
  walkNodes(copy, (node) => {
    const { description } = node
    if (typeof description === 'string') node['description'] = description.match(/`[^`]*`/g)?.join(' ') ?? ''
  })
  return copy
}

/** Everything besides code that decides what the check says of an operation, as JSON. */
export const readsOf = (project: Project, operation: Operation): unknown => {
  const { document, ledger, errata, rules, files } = sliceOf(project, [operation])
  const references = [...referencesFrom(document, [document.paths])].toSorted()
  const components = references.map((reference) => {
    const [, , kind = '', name = ''] = reference.split('/')
    return [reference, document.components[kind]?.[name], files.ofComponent(name)]
  })
  return [
    document.paths,
    files.ofPath(operation.path),
    components,
    document.security,
    document.components.securitySchemes,
    { ...ledger, errata, rules },
  ]
}

/** Finds the operations in which a change of a target can be seen. */
export const affectedFinder = (document: OpenApiDocument): ((target: MutationTarget) => Operation[]) => {
  const operations = operationsOf(document)
  const schemas = new Map(
    operations.map((operation) => [operation, new Set(schemasReachableFrom(document, [operation]))]),
  )
  return (target) =>
    operations.filter((operation) =>
      'schema' in target
        ? schemas.get(operation)!.has(target.schema)
        : operation.operationId === target.operation,
    )
}
