import type { Operation } from '../../operation.ts'

/** What the path of an operation says of it. */
export interface Place {
  /** The segment of the collection: `pools`, `security-policies`. */
  collection: string
  /** The path parameter that names one resource of it; undefined for the collection as a whole. */
  id: string | undefined
  /** The path parameter of the resource that it belongs to, such as `pool_id` of members. */
  parent: string | undefined
  /** What follows behind, such as `statuses` or `tags/{key}`; empty for the resource itself. */
  rest: string
}

const parameterOf = (segment: string | undefined): string | undefined => segment?.match(/^\{(.+)\}$/)?.[1]

/** Reads a path, without what every path of its generation begins with. */
export function placeOf({ path }: Operation): Place {
  const [first = '', ...more] = path
    .replace(/^\/(?:v3\/\{project_id\}\/elb|v2\.0\/lbaas|v2\.0\/\{project_id\})\//, '')
    .split('/')
  const id = parameterOf(more[0])
  if (id === undefined) return { collection: first, id: undefined, parent: undefined, rest: more.join('/') }
  const below = more[1]
  // A segment below a resource is a collection when it has resources of its own, or ends the path in a plural.
  if (below === 'members' || below === 'rules')
    return { collection: below, id: parameterOf(more[2]), parent: id, rest: more.slice(3).join('/') }
  return { collection: first, id, parent: undefined, rest: more.slice(1).join('/') }
}

/** The five things that can be done with any resource. */
export type Verb = 'list' | 'create' | 'show' | 'update' | 'delete'

const ofAll: Readonly<Record<string, Verb>> = { GET: 'list', POST: 'create' }
const ofOne: Readonly<Record<string, Verb>> = { GET: 'show', PUT: 'update', DELETE: 'delete' }

/** What an operation does, by its method and place; undefined for what is special. */
export function verbOf({ method }: Operation, { id, rest }: Place): Verb | undefined {
  if (rest !== '') return undefined
  return (id === undefined ? ofAll : ofOne)[method]
}
