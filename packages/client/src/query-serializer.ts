import { createQuerySerializer, type QuerySerializer } from 'openapi-fetch'

/** Parameters that the document marks with `explode: false`: one value with commas instead of a repeated name. */
const joined = new Set(['ip_list'])

const repeat = createQuerySerializer()
const join = createQuerySerializer({ array: { style: 'form', explode: false } })

/** Writes the query as the document says; what has no value is left out. */
export const querySerializer: QuerySerializer<unknown> = (query) =>
  Object.entries(query as Record<string, unknown>)
    .map(([name, value]) => (joined.has(name) ? join : repeat)({ [name]: value }))
    .filter((part) => part !== '')
    .join('&')
