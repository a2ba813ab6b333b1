import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { closestMatch } from 'leven'

/** What a file has to look like: a JSON Schema. `description` of a pattern says in words what is asked for. */
export type Shape = Record<string, unknown>

/** One thing that does not have its shape. */
export type Fault = { path: (string | number)[]; text: string }

/** A text that is not empty. */
export const someText: Shape = {
  type: 'string',
  pattern: String.raw`\S`,
  description: 'a text that is not empty',
}

export const listOf = (items: Shape, minItems = 0): Shape => ({ type: 'array', items, minItems })

/** An object that has all required keys, may have the optional ones, and has no others. */
export const record = (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
})

/** The known name that a wrong one probably means. */
export const nearName = (name: string, known: string[]): string | undefined =>
  closestMatch(name, known, { maxDistance: Math.max(1, Math.floor(name.length / 3)) })

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
}

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return kinds[typeof value] ?? typeof value
}

const or = (names: string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

const describe = ({ keyword, params, parentSchema = {}, data, message }: ErrorObject): string => {
  switch (keyword) {
    case 'required':
      return `lacks ${params['missingProperty']}`
    case 'additionalProperties': {
      const key = params['additionalProperty'] as string
      const known = Object.keys(parentSchema['properties'] as object)
      const near = nearName(key, known)
      return `has the unknown key "${key}"; ${near ? `did you mean "${near}"?` : `its keys are ${known.join(', ')}`}`
    }
    case 'enum': {
      const values = (params['allowedValues'] as unknown[]).map(String)
      const near = nearName(String(data), values)
      return `is ${quoted(data)}, which is none of ${values.join(', ')}${near ? `; did you mean "${near}"?` : ''}`
    }
    case 'type':
      return `has to be ${or([params['type']].flat().map((type) => kinds[type as string]!))}, not ${kindOf(data)}`
    case 'pattern':
      return `is ${data === '' ? 'empty' : quoted(data)}; it has to be ${(parentSchema['description'] as string | undefined) ?? `of the form ${params['pattern']}`}`
    case 'minItems':
    case 'minProperties':
      return 'is empty'
    default:
      return message ?? keyword
  }
}

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, discriminator: true })

/** Everything in which a value differs from its shape. */
export const faultsOf = (shape: Shape, value: unknown): Fault[] => {
  const validate = ajv.compile(shape)
  if (validate(value)) return []
  return validate
    .errors! // Says only that one of the others holds.
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ path: pathOf(error.instancePath), text: describe(error) }))
}
