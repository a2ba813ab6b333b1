/** A part of an OpenAPI document. */
export type Part = Readonly<Record<string, unknown>>

export const text: Part = { type: 'string' }

/** An object that may have more than it is described with, as the objects of these services do. */
export const object = (properties: Record<string, Part>, required: readonly string[] = []): Part => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})

export const arrayOf = (items: Part): Part => ({ type: 'array', items })

const content = (schema: Part, example?: unknown): Part => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})

export const bodyOf = (schema: Part): Part => ({ required: true, content: content(schema) })

export const answer = (description: string, schema: Part, example: unknown, headers?: Part): Part => ({
  description,
  content: content(schema, example),
  ...(headers && { headers }),
})

export const parameter = (name: string, place: 'query' | 'header' | 'path', schema: Part = text): Part => ({
  name,
  in: place,
  schema,
  ...(place === 'path' && { required: true }),
})
