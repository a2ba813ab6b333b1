import { defaultPathSerializer, type PathSerializer } from 'openapi-fetch'

const placeholders = /\{([^{}]+)\}/g

/**
 * Fills in path parameters. Refuses values that would lead to another operation: missing or empty ones, `.` and `..`.
 *
 * @throws TypeError that names the parameter
 */
export const pathSerializer: PathSerializer = (path, parameters) => {
  for (const [, name = ''] of path.matchAll(placeholders)) {
    const value: unknown = parameters[name]
    if (value === undefined || value === null || value === '')
      throw new TypeError(`The path parameter '${name}' is missing: give it in params.path.${name}.`)
    if (value === '.' || value === '..')
      throw new TypeError(`The path parameter '${name}' cannot be '${value}'.`)
  }
  return defaultPathSerializer(path, parameters)
}
