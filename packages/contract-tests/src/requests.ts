import type { Operation } from '@elb-openapi/document'
import { requestBody } from './document.ts'

export const token = 'test-token'

/** Address of an operation with the example values of its path parameters. Only path and query matter to the mock. */
export const addressOf = (operation: Operation, query: Record<string, string> = {}): string => {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const example = operation.parameters.find(
      (parameter) => parameter.in === 'path' && parameter.name === name,
    )?.example
    return encodeURIComponent(String(example ?? name))
  })
  const search = new URLSearchParams(query).toString()
  return `http://elb.test${path}${search ? `?${search}` : ''}`
}

/** What a caller changes of the usual request: `token: undefined` sends none. */
export type Changes = {
  body?: unknown
  headers?: Record<string, string>
  query?: Record<string, string>
  token?: string | undefined
}

/** A request that an operation accepts: with a token, and with its first request example as body. */
export const requestFor = (operation: Operation, changes: Changes = {}): Request => {
  const body = 'body' in changes ? changes.body : requestBody(operation)?.examples[0]?.value
  const sent = 'token' in changes ? changes.token : token
  return new Request(addressOf(operation, changes.query), {
    method: operation.method.toUpperCase(),
    headers: {
      ...(sent === undefined ? {} : { 'X-Auth-Token': sent }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...changes.headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}
