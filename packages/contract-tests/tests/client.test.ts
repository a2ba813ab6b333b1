import { createElbClient, describeError, type ElbError } from '@elb-openapi/client'
import type { Operation } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { distinctErrors } from '../src/distinct-errors.ts'
import { operations, requestBody, successOf, validatorOf } from '../src/document.ts'
import { errorCode, errorText } from '../src/error-text.ts'
import { token } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

const projectId = '99a3fff0d03c428eac3678da6a7d0f24'
const sent: Request[] = []
const elb = createElbClient({
  endpoint: 'http://elb.test',
  projectId,
  token,
  fetch: (request) => {
    sent.push(request.clone())
    return mock.fetch(request)
  },
})

type Result = { data?: unknown; error?: ElbError; response: Response }
type Call = (path: string, init: object) => Promise<Result>

/** Calls an operation as a user would, without the project, which the client fills in. */
const call = (operation: Operation, headers: Record<string, string> = {}): Promise<Result> => {
  const path = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === 'path' && parameter.name !== 'project_id')
      .map(({ name, example }) => [name, example]),
  )
  const method = operation.method.toUpperCase() as 'GET'
  return (elb[method] as unknown as Call)(operation.path, {
    params: { path },
    body: requestBody(operation)?.examples[0]?.value,
    headers,
  })
}

await describeOperations(import.meta.filename, operations, (operation) => {
  test('returns data of its schema through the client', async () => {
    const { data, error, response } = await call(operation)
    expect(error).toBeUndefined()
    expect(response.status).toBe(successOf(operation).status)
    const { body } = successOf(operation)
    if (body) expect(validatorOf(body.schema)(data)).toBe(true)
    else expect(data).toBeUndefined()
    const request = sent.at(-1)!
    expect(request.headers.get('x-auth-token')).toBe(token)
    expect(new URL(request.url).pathname.includes(projectId)).toBe(operation.path.includes('{project_id}'))
  })
})

describe.each(distinctErrors)('the error $status $name of $schema', ({ operation, status, name, value }) => {
  test('comes through the client as it is, and can be described', async () => {
    const Prefer = `code=${status}, example=${name}`
    const { data, error, response } = await call(operation, { Prefer })
    expect(data).toBeUndefined()
    expect(error).toEqual(value)
    expect(describeError(error!, response)).toEqual({
      status,
      code: errorCode(value),
      message: errorText(value),
      requestId: response.headers.get('x-request-id'),
    })
  })
})
