import type { PathSerializer } from 'openapi-fetch'

const placeholders = /\{([^{}]+)\}/g

const segment = (name: string, value: unknown): string => {
  if (value === undefined || value === null || value === '')
    throw new TypeError(`The path parameter '${name}' is missing: give it in params.path.${name}.`)
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(
      `The path parameter '${name}' has to be a string, but is ${Array.isArray(value) ? 'an array' : `of the type ${typeof value}`}.`,
    )
  if (value === '.' || value === '..')
    throw new TypeError(`The path parameter '${name}' cannot be '${value}'.`)
  return encodeURIComponent(value)
}

/**
 * Fills in path parameters. Refuses values that would lead to another operation: missing or empty ones, `.` and `..`,
 * arrays and objects.
 *
 * @throws TypeError that names the parameter
 */
export const pathSerializer: PathSerializer = (path, parameters) =>
  path.replace(placeholders, (_, name: string) => segment(name, parameters[name]))
