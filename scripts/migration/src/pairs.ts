import { generationOf, operationsOf, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import type { Mapping, OperationEntry } from './mapping.ts'

/** A v2.0 operation and what v3 has for it. */
export interface Pair {
  old: Operation
  now: Operation | undefined
  /** What comes near, where there is no counterpart. */
  instead: Operation[]
  entry: OperationEntry | undefined
}

/** Every v2.0 operation, in the order of the document. */
export function pairsOf(document: OpenApiDocument, { operations }: Mapping): Pair[] {
  const all = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]))
  return [...all.values()].filter(isOld).map((old) => {
    const entry = operations.find((one) => one['v2.0'] === old.operationId)
    return {
      old,
      now: all.get((entry ? entry.v3 : namesake(old.operationId)) ?? ''),
      instead: (entry?.instead ?? []).flatMap((id) => all.get(id) ?? []),
      entry,
    }
  })
}

/** The v3 operations that no v2.0 operation has for its counterpart. */
export function onlyNew(document: OpenApiDocument, pairs: Pair[]): Operation[] {
  const taken = new Set(pairs.map(({ now }) => now?.operationId))
  return operationsOf(document).filter(
    (one) => generationOf(one.path) === 'v3' && !taken.has(one.operationId),
  )
}

export function isOld({ path }: Operation): boolean {
  return generationOf(path) === 'v2.0'
}

/** `v2CreatePool` is `createPool` in v3. */
export function namesake(operationId: string): string {
  const [, first = '', rest = ''] = /^v2(.)(.*)$/.exec(operationId) ?? []
  return first.toLowerCase() + rest
}
