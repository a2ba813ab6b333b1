import type { ErrorCode } from '@elb-openapi/ledger'

/** A code with all that is said of it. */
export interface Code {
  code: string
  entries: ErrorCode[]
}

/** Codes that begin alike, for the contents. */
export interface Group {
  name: string
  codes: Code[]
}

/** Sorts the entries by code, and groups the codes by their service and, where it has many, their first digit. */
export function groupCodes(errorCodes: ErrorCode[]): Group[] {
  const codes = [...collect(errorCodes, ({ code }) => code)]
    .map(([code, entries]) => ({ code, entries }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
  return [...collect(codes, groupOf)].map(([name, members]) => ({ name, codes: members }))
}

function groupOf({ code }: Code): string {
  const [service = '', number] = code.split('.')
  if (number === undefined) return 'Types of v2.0'
  return service === 'ELB' ? `${code.slice(0, 'ELB.0'.length)}…` : service
}

function collect<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item])
  return found
}
