import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorsOf, generationOf, operations, requestBody, validatorOf } from '../src/document.ts'
import { errorText } from '../src/error-text.ts'
import { addressOf, requestFor, token } from '../src/requests.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

// What happens before an operation looks at its request, over a real connection.

let origin = ''
let server: Awaited<ReturnType<typeof mock.listen>>

beforeAll(async () => {
  server = await mock.listen(0)
  origin = server.url.replace(/\/$/, '')
})
afterAll(() => mock.close())

const overHttp = (request: Request): Promise<Response> =>
  fetch(new Request(request.url.replace('http://elb.test', origin), request), {
    signal: AbortSignal.timeout(10_000),
  })

const jsonPost = (
  path: string,
  method: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(origin + path, {
    method,
    body,
    headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json', ...headers },
    signal: AbortSignal.timeout(20_000),
  })

/** Whether an address is one of a path with parameters. */
const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path)

/** Large bodies take long, and every operation of a generation reads them in the same way. */
const takesLargeBodies = (['v3', 'v2.0'] as const).map((generation) =>
  operations.find((operation) => requestBody(operation) && generationOf(operation) === generation),
)

await describeOperations(
  import.meta.filename,
  operations,
  (operation) => {
    const path = new URL(addressOf(operation)).pathname
    const method = operation.method.toUpperCase()

    test('answers over HTTP as in process', async () => {
      const [near, far] = await Promise.all([
        mock.fetch(requestFor(operation)),
        overHttp(requestFor(operation)),
      ])
      expect(far.status).toBe(near.status)
      expect(await far.text()).toEqual(await near.text())
    })

    test.each([
      ['without credentials', undefined],
      ['with an empty token', ''],
    ])('answers 401 %s', async (_, sent) => {
      const response = await overHttp(requestFor(operation, { token: sent }))
      expect(response.status).toBe(401)
      const body: unknown = await response.json()
      expect(validatorOf(errorsOf(operation).find(({ status }) => status === 401)!.body!.schema)(body)).toBe(
        true,
      )
      expect((body as { error_code: string }).error_code).toMatch(/^APIGW\./)
    })

    test('accepts a signature in place of a token', async () => {
      const response = await overHttp(
        requestFor(operation, {
          token: undefined,
          headers: { Authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00' },
        }),
      )
      expect(response.status).toBeLessThan(300)
    })

    test('answers 405 to a method that no operation of the path has', async () => {
      // A literal path such as `/pools/batch` also fits `/pools/{pool_id}`.
      const taken = operations
        .filter(({ path: template }) => fits(template, path))
        .map((one) => one.method.toUpperCase())
      const free = ['DELETE', 'PATCH', 'POST', 'GET'].find((candidate) => !taken.includes(candidate))!
      const response = await fetch(origin + path, { method: free, headers: { 'X-Auth-Token': token } })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(taken))
      expect(errorText(await response.json())).toMatch(/\S/)
    })

    test('answers 404 to a path below it', async () => {
      const response = await fetch(`${origin}${path}/no/such/path`, { headers: { 'X-Auth-Token': token } })
      expect(response.status).toBe(404)
      expect((await response.json()) as object).toMatchObject({ error_code: 'APIGW.0101' })
    })

    if (requestBody(operation))
      describe('with a body', () => {
        test.each([
          ['cut off', '{"pool":'],
          ['with a trailing comma', '{"a":1,}'],
          ['that is text', 'pool=1'],
          ['with a byte order mark', '\uFEFF{}'],
        ])('answers 400 to JSON %s', async (_, body) => {
          const response = await jsonPost(path, method, body)
          expect(response.status).toBe(400)
          expect(errorText(await response.json())).toMatch(/\S/)
        })

        test('answers 400 to an empty body', async () => {
          const response = await jsonPost(path, method, '')
          expect(response.status).toBe(400)
          expect(errorText(await response.json())).toMatch(/\S/)
        })

        test('refuses another content type', async () => {
          const response = await jsonPost(path, method, 'a=1', {
            'Content-Type': 'application/x-www-form-urlencoded',
          })
          expect(response.status).toBe(400)
          expect(errorText(await response.json())).toMatch(/\S/)
        })
      })

    if (takesLargeBodies.includes(operation))
      test('answers a body of 10 MB with 400 and one of 11 MB with 413', async () => {
        const large = await jsonPost(path, method, JSON.stringify({ text: 'x'.repeat(10_000_000) }))
        expect(large.status).toBe(400)
        expect(errorText(await large.json())).toContain('text')
        const tooLarge = await jsonPost(path, method, JSON.stringify({ text: 'x'.repeat(11_000_000) }))
        expect(tooLarge.status).toBe(413)
        expect(errorText(await tooLarge.json())).toMatch(/\S/)
      })
  },
  { reads: (operation) => takesLargeBodies.includes(operation) },
)

test('answers 404 to an unknown path', async () => {
  const response = await fetch(`${origin}/v9/nothing`, { headers: { 'X-Auth-Token': token } })
  expect(response.status).toBe(404)
  expect((await response.json()) as object).toMatchObject({ error_code: 'APIGW.0101' })
})
