import { branchesOf, resolve, type Operation, type Schema } from '@elb-openapi/document'
import { document } from './document.ts'

/** A word as it is compared: `L7 policy`, `l7policy_id` and `l7policies` are one. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const singular = (segment: string): string => plain(segment.replace(/ies$/, 'y').replace(/s$/, ''))

const isParameter = (segment: string): boolean => segment.startsWith('{')

/** Segments of a path that name no resource. */
const prefixes = ['v3', 'v2.0', 'lbaas', 'elb', '{project_id}']

/** Names of the fields of a schema and of all below it. */
const fieldsOf = (schema: Schema, seen = new Set<string>()): string[] =>
  branchesOf(document, schema).branches.flatMap(({ schema: form, owners }) => {
    if (owners.some((owner) => seen.has(owner))) return []
    const within = new Set([...seen, ...owners])
    return [
      ...Object.entries(form.properties ?? {}).flatMap(([name, child]) => [name, ...fieldsOf(child, within)]),
      ...(form.items ? fieldsOf(form.items, within) : []),
    ]
  })

/** Resources that the body of a request refers to by their IDs: `listener` for `listener_id`. */
const referencesOf = ({ requestBody }: Operation): string[] => {
  const media = requestBody && resolve(document, requestBody).content?.['application/json']
  return (media ? fieldsOf(media.schema) : []).flatMap((name) => {
    const [, resource] = /(?:^|_)([a-z0-9]+)(?:_cidr|_virsubnet)?_ids?$/.exec(name) ?? []
    return resource ? [plain(resource)] : []
  })
}

/**
 * What an error of an operation may be about. Below a resource of its own (`/pools/{pool_id}`) that is the resource;
 * else any that stands in the path, or the tag where none does, and what the body of a creation refers to.
 */
export const subjectsOf = (operation: Operation): string[] => {
  const segments = operation.path.split('/').filter((segment) => segment && !prefixes.includes(segment))
  const last = segments.at(-1) ?? ''
  if (isParameter(last)) return [singular(segments.at(-2) ?? '')]
  const named = segments.length > 0 ? segments.filter((segment) => !isParameter(segment)) : operation.tags
  return [...named.map(singular), ...(operation.method === 'post' ? referencesOf(operation) : [])]
}

/** Whether a message names one of the subjects. */
export const speaksOf = (message: string, subjects: string[]): boolean =>
  subjects.some((subject) => plain(message).includes(subject))
