import {
  operationsOf,
  schemasReachableFrom,
  type OpenApiDocument,
  type Operation,
} from '@elb-openapi/document'
import { checkLedger } from '../src/check.ts'
import type { Ledger } from '../src/pages.ts'
import { checkRules } from '../src/rules.ts'
import type { Mutation, MutationTarget } from './mutations.ts'
import { document, errata, ledger, rules } from './project.ts'

// The part of the project that a mutation can be seen in: the operations that use what it changes, and their pages.
// Checking the whole document once for each fact would take minutes.

const operations = operationsOf(document)
const schemasOf = new Map(
  operations.map((operation) => [operation, new Set(schemasReachableFrom(document, [operation]))]),
)

const isAffected = (operation: Operation, target: MutationTarget): boolean =>
  'schema' in target
    ? schemasOf.get(operation)!.has(target.schema)
    : operation.operationId === target.operation

type Slice = { document: OpenApiDocument; ledger: Ledger; rules: typeof rules }

const sliceFor = (target: MutationTarget): Slice => {
  const affected = operations.filter((operation) => isAffected(operation, target))
  const paths: OpenApiDocument['paths'] = {}
  for (const { path, method } of affected) {
    const item = document.paths[path]!
    paths[path] = {
      ...paths[path],
      ...(item.parameters ? { parameters: item.parameters } : {}),
      [method]: item[method],
    }
  }
  const pages = ledger.pages.filter((page) =>
    affected.some(({ path, method }) => page.path === path && page.method.toLowerCase() === method),
  )
  const names = new Set(pages.map(({ page }) => page))
  const ids = new Set(affected.map(({ operationId }) => operationId))
  return {
    document: { ...document, paths },
    ledger: {
      ...ledger,
      pages,
      rows: ledger.rows.filter(({ page }) => names.has(page)),
      examples: ledger.examples.filter(({ page }) => names.has(page)),
    },
    rules: rules.filter(({ operation }) => ids.has(operation)),
  }
}

/** A copy that may be changed at the target; everything else is shared. */
const copyFor = (slice: Slice, target: MutationTarget): OpenApiDocument => {
  const { components } = slice.document
  if ('schema' in target)
    return {
      ...slice.document,
      components: {
        ...components,
        schemas: {
          ...components.schemas,
          [target.schema]: structuredClone(components.schemas[target.schema]!),
        },
      },
    }
  return {
    ...slice.document,
    paths: structuredClone(slice.document.paths),
    components: { ...components, parameters: structuredClone(components['parameters']!) },
  }
}

/** The mutations that the check does not notice. */
export const survivorsOf = (target: MutationTarget, mutations: Mutation[]): string[] => {
  const slice = sliceFor(target)
  const known = new Set(checkLedger(slice.document, slice.ledger, errata).problems)
  const pages = new Set(slice.ledger.pages.map(({ page }) => page))
  const isNoticed = ({ apply }: Mutation): boolean => {
    const copy = copyFor(slice, target)
    apply(copy)
    const { problems } = checkLedger(copy, slice.ledger, errata)
    // The rules compile every request schema; they matter only for what the rows cannot show.
    return problems.some((problem) => !known.has(problem)) || checkRules(copy, slice.rules, pages).length > 0
  }
  return mutations.filter((mutation) => !isNoticed(mutation)).map(({ name }) => name)
}
