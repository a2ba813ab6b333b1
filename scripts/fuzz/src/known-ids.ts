import { splitTarget, type FuzzRequest } from './request.ts'
import type { Target } from './target/target.ts'

/** Segments of paths whose resources have IDs, with the fields that refer to them. */
const references: Readonly<Record<string, readonly string[]>> = {
  loadbalancers: ['loadbalancer_id'],
  listeners: ['listener_id', 'redirect_listener_id'],
  pools: ['pool_id', 'default_pool_id', 'redirect_pool_id'],
  members: ['member_id'],
  healthmonitors: ['healthmonitor_id'],
  l7policies: ['l7policy_id'],
  rules: ['l7rule_id'],
  certificates: ['default_tls_container_ref', 'client_ca_tls_container_ref'],
  'security-policies': ['security_policy_id'],
  ipgroups: ['ipgroup_id'],
  flavors: ['l4_flavor_id', 'l7_flavor_id'],
  whitelists: [],
  logtanks: [],
}

const kindOf = new Map(
  Object.entries(references).flatMap(([kind, fields]) => fields.map((field) => [field, kind])),
)
/** A field of a body that refers to something, as text: a body need not be JSON. */
const reference = new RegExp(`"(${[...kindOf.keys()].join('|')})":\\s*"[\\w-]{1,36}"`, 'g')

/** The project that v2.0 uses for any token; v3 is asked for the same. */
const project = '0123456789abcdef0123456789abcdef'

/** In characters; the limit of the mock is twice as much. */
const longest = 4096

/** So many IDs of a kind are kept; older ones may be of what is gone. */
const mostIds = 30
/** Of this many IDs in requests, one stays as it was generated: IDs of nothing are requests too. */
const oneUnknownIn = 5

/**
 * Puts IDs that answers have shown in the place of generated ones, so that requests meet what earlier ones made. Which, is
 * told by a count: the same requests to the same mock are the same again.
 */
export class KnownIds {
  readonly #ids = new Map<string, string[]>()
  readonly #literals: ReadonlySet<string>
  #count = 0

  /** @param literals the segments of paths that are no parameters */
  constructor(literals: ReadonlySet<string>) {
    this.#literals = literals
  }

  /** Remembers the IDs of an answer. */
  note({ target }: FuzzRequest, body: string): void {
    const kinds = splitTarget(target)
      .path.split('/')
      .filter((segment) => segment in references)
    const kind = kinds.at(-1)
    const value = parsed(body)
    if (kind !== undefined) for (const id of idsIn(value)) this.#keep(kind, id)
  }

  /** The request with known IDs in its path and in the fields of its body. */
  rewrite(request: FuzzRequest): FuzzRequest {
    // Of a long one, the length is what matters.
    if (request.target.length > longest) return request
    const { path, search } = splitTarget(request.target)
    const segments = path.split('/')
    const known = segments.map((segment, index) => {
      const before = segments[index - 1] ?? ''
      if (!/^[\w-]+$/.test(segment) || this.#literals.has(segment)) return segment
      if (/^v\d/.test(before)) return project
      return (before in references && this.#pick(before)) || segment
    })
    const text = request.body && textOf(request.body)
    const changed = text?.replaceAll(reference, (whole, name: string) => {
      const id = this.#pick(kindOf.get(name)!)
      return id === undefined ? whole : `"${name}":"${id}"`
    })
    return {
      ...request,
      target: known.join('/') + (request.target.includes('?') ? `?${search}` : ''),
      ...(changed !== undefined && changed !== text && { body: new TextEncoder().encode(changed) }),
    }
  }

  #pick(kind: string): string | undefined {
    const ids = this.#ids.get(kind) ?? []
    this.#count += 1
    return this.#count % oneUnknownIn === 0 ? undefined : ids[(this.#count * 7919) % Math.max(ids.length, 1)]
  }

  #keep(kind: string, id: string): void {
    const ids = this.#ids.get(kind) ?? []
    if (ids.includes(id)) return
    this.#ids.set(kind, [...ids, id].slice(-mostIds))
  }
}

/** The IDs at the top of a body: of one resource, or of the items of a list. */
const idsIn = (body: unknown): string[] =>
  [body, ...Object.values(Object(body))]
    .flat()
    .map((value) => (value as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === 'string')

/** A body as text; undefined for what is none. */
const textOf = (body: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A target whose requests meet what earlier ones made. */
export const withKnownIds = (target: Target, paths: readonly string[]): Target => {
  const ids = new KnownIds(
    new Set(paths.flatMap((path) => path.split('/')).filter((part) => !part.includes('{'))),
  )
  return {
    ...target,
    async ask(request) {
      const rewritten = ids.rewrite(request)
      const asked = await target.ask(rewritten)
      if (asked.outcome.kind === 'answer') ids.note(rewritten, asked.outcome.body)
      return asked
    },
  }
}
