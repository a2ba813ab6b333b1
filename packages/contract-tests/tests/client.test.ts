import { createElbClient, describeError, type ElbError } from '@elb-openapi/client'
import { describe, expect, test } from 'vitest'
import { errorsOf, operations, requestBody, successOf, validatorOf } from '../src/document.ts'
import { token } from '../src/requests.ts'
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
const call = (
  operation: (typeof operations)[number],
  headers: Record<string, string> = {},
): Promise<Result> => {
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

describe.each(operations)('$operationId through the client', (operation) => {
  test('returns data of its schema', async () => {
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

  test.each(errorsOf(operation))('returns the error $status of its schema', async ({ status, body }) => {
    const { data, error, response } = await call(operation, { Prefer: `code=${status}` })
    expect(data).toBeUndefined()
    expect(validatorOf(body!.schema)(error)).toBe(true)
    const description = describeError(error!, response)
    expect(description.status).toBe(status)
    expect(description.code).toMatch(/\S/)
    expect(description.message).toMatch(/\S/)
    expect(description.requestId).toBe(response.headers.get('x-request-id'))
  })
})
