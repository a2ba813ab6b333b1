import type { Call } from '../../call.ts'
import type { Credentials } from '../../credentials.ts'
import type { Reply } from '../../http/reply.ts'
import { DEFAULT_PROJECT } from '../../tokens.ts'
import { json, type Neighbour } from '../service.ts'
import { type NetworkKind, networkKinds } from './kinds.ts'

/** What the networks are made with. */
export interface NetworkSources {
  credentials: Credentials
  /** A new ID of a row, the same in every run. */
  newId: (row: string) => string
}

type Found = Readonly<Record<string, unknown>> & { id: string }

/** The networks of all projects, and their operations. Nothing of ELB looks at them: it takes any subnet. */
export function createNetworks({ credentials, newId }: NetworkSources): {
  operations: Neighbour
  /** Takes everything away. */
  clear: () => void
} {
  const projects = new Map<string, Map<string, Found>>()

  /** What a project has of a kind, in the order of its making. */
  function ownOf({ headers }: Call, many: string): Map<string, Found> {
    const place = `${credentials.projectOf(headers) ?? DEFAULT_PROJECT} ${many}`
    const own = projects.get(place) ?? new Map<string, Found>()
    projects.set(place, own)
    return own
  }

  function create(call: Call, kind: NetworkKind): Reply {
    const { one, many, refers, born } = kind
    const sent = (call.body!.value as Record<string, Record<string, unknown>>)[one]!
    for (const [field, target] of Object.entries(refers)) {
      const id = String(sent[field])
      if (!ownOf(call, target).has(id)) return notFound(kindOf(target), id)
    }
    const project = credentials.projectOf(call.headers) ?? DEFAULT_PROJECT
    const id = newId(`networks of ${project}`)
    const made = { ...born(sent), ...sent, id, project_id: project, tenant_id: project }
    ownOf(call, many).set(id, made)
    return json(201, { [one]: shown(call, kind, made) })
  }

  function shown(call: Call, { shows }: NetworkKind, found: Found): Found {
    if (!shows) return found
    const others = [...ownOf(call, shows.many).values()].filter((other) => other[shows.by] === found.id)
    return { ...found, [shows.many]: others.map(({ id }) => id) }
  }

  function remove(call: Call, kind: NetworkKind): Reply {
    const id = call.parameters['id']!
    const own = ownOf(call, kind.many)
    if (!own.has(id)) return notFound(kind, id)
    const isUsed = networkKinds.some(({ many, refers }) =>
      Object.entries(refers).some(
        ([field, target]) =>
          target === kind.many && [...ownOf(call, many).values()].some((other) => other[field] === id),
      ),
    )
    if (isUsed) return failed(409, `${kind.name}InUse`, `${kind.name} ${id} is in use.`)
    own.delete(id)
    return { status: 204, headers: {} }
  }

  const resources: Neighbour = Object.fromEntries(
    networkKinds.flatMap((kind) => {
      const { one, many, name } = kind
      return [
        [`networkCreate${name}`, (call: Call) => create(call, kind)],
        [
          `networkList${name}s`,
          (call: Call) => {
            const found = [...ownOf(call, many).values()].filter(matching(call, kind))
            return json(200, { [many]: found.map((each) => shown(call, kind, each)) })
          },
        ],
        [
          `networkShow${name}`,
          (call: Call) => {
            const found = ownOf(call, many).get(call.parameters['id']!)
            return found
              ? json(200, { [one]: shown(call, kind, found) })
              : notFound(kind, call.parameters['id']!)
          },
        ],
        [`networkDelete${name}`, (call: Call) => remove(call, kind)],
      ]
    }),
  )
  const operations: Neighbour = {
    ...resources,
    networkListExtensions: () => json(200, { extensions: [] }),
  }
  return { operations, clear: () => projects.clear() }
}

const kindOf = (many: string): NetworkKind => networkKinds.find((kind) => kind.many === many)!

/** Whether a resource has the values of the query, of those keys that are its fields. */
function matching({ query }: Call, { fields }: NetworkKind): (found: Found) => boolean {
  const wanted = Object.entries(query).filter(([name]) => name === 'id' || name in fields)
  return (found) =>
    wanted.every(([name, values]) =>
      [values].flat().some((value) => value.toLowerCase() === String(found[name]).toLowerCase()),
    )
}

const notFound = ({ name }: NetworkKind, id: string): Reply =>
  failed(404, `${name}NotFound`, `${name} ${id} could not be found.`)

const failed = (status: number, type: string, message: string): Reply =>
  json(status, { NeutronError: { type, message, detail: '' } })
