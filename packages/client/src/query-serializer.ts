import { createQuerySerializer, type QuerySerializer } from 'openapi-fetch'
import { joinedParameters } from './wire.gen.ts'

const repeat = createQuerySerializer()
const join = createQuerySerializer({ array: { style: 'form', explode: false } })

/** Writes the query as the document says; what has no value is left out. */
export const querySerializer: QuerySerializer<unknown> = (query) =>
  Object.entries(query as Record<string, unknown>)
    .map(([name, value]) => (joinedParameters.includes(name) ? join : repeat)({ [name]: value }))
    .filter((part) => part !== '')
    .join('&')
