import { isSuccess, responseBodyOf, valuesAt } from '@elb-openapi/document'
import type { OpenApiDocument } from '@elb-openapi/document'
import { propertyName, type Subject } from './match.ts'
import { exampleHash } from './page-examples.ts'
import type { Ledger } from './pages.ts'
import { address } from './row.ts'

/** A body that a live service sent or was sent. */
export type SeenBody = { operation: string; kind: string; status?: number; body: unknown }

/** What bodies show of a property, wherever its schema is used. */
export type Shown = {
  /** Hashes of the different examples of pages that have it. */
  examples: Set<string>
  pages: Set<string>
  /** Whether an example of a page or a live body has the object without it. */
  absent: boolean
  /** Whether one has it with null. */
  null: boolean
  /** Whether a live body has it. */
  live: boolean
}

const nothing = (): Shown => ({
  examples: new Set(),
  pages: new Set(),
  absent: false,
  null: false,
  live: false,
})

const add = (shown: Shown, values: unknown[]): void => {
  shown.absent ||= values.includes(undefined)
  shown.null ||= values.includes(null)
}

/** What the answers in the examples of the pages and in live bodies show of every property of an answer. */
export const collectShown = (
  document: OpenApiDocument,
  subjects: Subject[],
  { examples, seen }: Pick<Ledger, 'examples' | 'seen'>,
): Map<string, Shown> => {
  const found = new Map<string, Shown>()
  const shownOf = (property: string): Shown => {
    const shown = found.get(property) ?? nothing()
    found.set(property, shown)
    return shown
  }
  for (const subject of subjects) {
    const { operation, fields } = subject
    const names = new Set(subject.pages.map(({ page }) => page))
    const documented = examples.filter(({ page, kind }) => kind === 'response' && names.has(page))
    for (const status of Object.keys(operation.responses).filter(isSuccess)) {
      const body = responseBodyOf(document, operation, status)
      if (!body) continue
      const bodies = body.examples.flatMap(({ value }) => {
        const hash = exampleHash(value)
        const pages = documented.filter(({ sha256 }) => sha256 === hash).map(({ page }) => page)
        return pages.length > 0 ? [{ value, hash, pages }] : []
      })
      const live = seen.filter(
        (one) =>
          one.kind === 'response' &&
          one.operation === operation.operationId &&
          (one.status === undefined || isSuccess(String(one.status))),
      )
      const prefix = address({ place: 'response', status }, '')
      for (const field of fields.values()) {
        if (!field.address.startsWith(`${prefix} `)) continue
        const path = field.address.slice(prefix.length + 1)
        const shown = shownOf(propertyName(subject, field))
        for (const { value, hash, pages } of bodies) {
          const values = valuesAt(value, path)
          add(shown, values)
          if (!values.some((one) => one !== undefined)) continue
          shown.examples.add(hash)
          for (const page of pages) shown.pages.add(page)
        }
        for (const one of live) {
          const values = valuesAt(one.body, path)
          add(shown, values)
          shown.live ||= values.some((value) => value !== undefined)
        }
      }
    }
  }
  return found
}
