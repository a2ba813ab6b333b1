import type { OpenApiDocument, Operation, Provider } from '@elb-openapi/document'
import type { Place } from './changes.ts'
import { compare, type Comparison } from './compare.ts'
import type { Fields } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { answerPayload, queryFields, requestPayload, type Payload } from './objects.ts'
import { pairsOf, type Pair } from './pairs.ts'

/** What concerns one v2.0 resource. */
export interface Section {
  id: string
  title: string
  intro: string | undefined
  pairs: Pair[]
  objects: ComparedObject[]
}

/** One kind of object in both generations. */
export interface ComparedObject {
  id: string
  title: string
  place: Place
  /** Names of schemas, or of operations for query parameters. */
  old: string[]
  now: string[]
  /** Where the body of one generation holds the object in a field of its own, and that of the other does not. */
  wrappers: { old: string | undefined; now: string | undefined } | undefined
  comparison: Comparison
}

/** What is compared with what. */
export interface Candidate {
  place: Place
  title: string
  old: Side
  now: Side
}
interface Side {
  name: string
  fields: Fields
  wrapper?: string | undefined
}

/** The sections in the order of `spec/migration.yaml`, then those that it does not have. */
export function groupMigration(
  document: OpenApiDocument,
  mapping: Mapping,
  providers: Provider[] = [],
): Section[] {
  const pairs = pairsOf(document, mapping)
  const tags = new Set([...mapping.sections.map(({ tag }) => tag), ...pairs.map(tagOf)])
  return [...tags]
    .map((tag) => {
      const own = pairs.filter((pair) => tagOf(pair) === tag)
      return {
        id: `section-${tag}`,
        title: titleOf(document, tag),
        intro: mapping.sections.find((section) => section.tag === tag)?.intro,
        pairs: own,
        objects: objectsOf(document, own, mapping, providers),
      }
    })
    .filter((section) => section.pairs.length > 0)
}

/** Everything that is compared for a pair of operations. */
export function candidatesOf(document: OpenApiDocument, { old, now }: Pair): Candidate[] {
  if (!now) return []
  const query: Candidate = {
    place: 'query',
    title: `${now.summary}: query`,
    old: { name: old.operationId, fields: queryFields(document, old) },
    now: { name: now.operationId, fields: queryFields(document, now) },
  }
  const [oldAnswer, newAnswer] = [answerPayload(document, old), answerPayload(document, now)]
  const candidates = [
    query.old.fields.size > 0 ? query : undefined,
    both('request', now.summary, requestPayload(document, old), requestPayload(document, now)),
    both('answer', 'In answers', oldAnswer, newAnswer),
    both('list', now.summary, envelope(old, oldAnswer), envelope(now, newAnswer)),
  ]
  return candidates.filter((candidate) => candidate !== undefined)
}

function both(place: Place, title: string, old: Side | undefined, now: Side | undefined) {
  return old && now ? { place, title, old, now } : undefined
}

function envelope({ operationId }: Operation, answer: Payload | undefined): Side | undefined {
  if (!answer?.envelope) return undefined
  const fields = new Map([...answer.envelope].filter(([name]) => name !== answer.wrapper))
  return { name: operationId, fields }
}

/** Objects of the same schemas come once, and those of which the same is to say stand together. */
function objectsOf(
  document: OpenApiDocument,
  pairs: Pair[],
  mapping: Mapping,
  providers: Provider[],
): ComparedObject[] {
  const objects = new Map<string, ComparedObject>()
  for (const { place, title, old, now } of pairs.flatMap((pair) => candidatesOf(document, pair))) {
    const entries = mapping.fields.filter((entry) => entry.in === undefined || entry.in.includes(old.name))
    const sorted = entries.toSorted((one, other) => rank(one.in) - rank(other.in))
    const comparison = compare(old.fields, now.fields, {
      entries: sorted,
      values: mapping.values,
      place,
      providers,
    })
    const isWrapped = (old.wrapper === undefined) !== (now.wrapper === undefined)
    const wrappers = isWrapped ? { old: old.wrapper, now: now.wrapper } : undefined
    const key = JSON.stringify([place, title, comparison])
    const known = objects.get(key)
    if (known) {
      known.old = [...new Set([...known.old, old.name])]
      known.now = [...new Set([...known.now, now.name])]
      known.wrappers ??= wrappers
    } else {
      const id = `${place}-${old.name}-${now.name}`
      objects.set(key, { id, title, place, old: [old.name], now: [now.name], wrappers, comparison })
    }
  }
  const order: Place[] = ['request', 'answer', 'query', 'list']
  return [...objects.values()].toSorted((one, other) => order.indexOf(one.place) - order.indexOf(other.place))
}

/** An entry for this place goes before one for all. */
function rank(places: string[] | undefined): number {
  return places ? 0 : 1
}

function tagOf({ old }: Pair): string {
  return old.tags[0] ?? 'Other'
}

function titleOf(document: OpenApiDocument, tag: string): string {
  return document.tags?.find(({ name }) => name === tag)?.['x-displayName'] ?? tag
}
