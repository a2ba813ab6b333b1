import { beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock } from '../src/index.ts'
import { loadOperations, packagedDocument } from '../src/prism/load.ts'
import { recorder, type Send, sender } from './support.ts'

const operations = await loadOperations(packagedDocument())
const log = recorder()
let mock: Mock
let send: Send
beforeAll(async () => {
  mock = await createMock({ logger: log })
  send = sender(mock.fetch)
})

describe.each(operations.map((operation) => [operation.iid ?? operation.path, operation] as const))(
  '%s of the packaged document',
  (_, operation) => {
    const method = operation.method.toUpperCase()
    const path = operation.path.replaceAll(/\{[^}]+\}/g, 'x')
    const content = operation.request?.body?.contents?.[0]
    const examples = (content?.examples ?? []).flatMap((example) =>
      'value' in example ? [example.value] : [],
    )
    const required = operation.request?.query?.filter((parameter) => parameter.required) ?? []
    const search = required.map(({ name, examples: [first] = [] }) => {
      return `${name}=${encodeURIComponent(String(first && 'value' in first ? first.value : 'x'))}`
    })
    const target = `${path}?${search.join('&')}`
    const secured = (operation.security ?? []).length > 0

    test('answers every example request with its success', async () => {
      expect(content === undefined || examples.length > 0).toBe(true)
      for (const body of content ? examples : [undefined]) {
        const { status } = await send(method, target, body === undefined ? {} : { body })
        expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(200)
        expect(status, JSON.stringify(body)).toBeLessThan(300)
      }
    })

    test('answers with every declared code and example when asked', async () => {
      for (const { code, contents = [] } of operation.responses) {
        const [declared = undefined] = contents
        for (const example of declared?.examples ?? []) {
          const prefer = `code=${code}, example=${example.key}`
          const { status, json, headers } = await send(method, target, {
            ...(examples.length > 0 && { body: examples[0] }),
            headers: { Prefer: prefer },
          })
          expect(status, prefer).toBe(Number(code))
          expect(json, prefer).toEqual('value' in example ? example.value : undefined)
          expect(headers.get('x-request-id'), prefer).toBeTruthy()
        }
      }
    })

    if (secured) {
      test('needs credentials', async () => {
        const { status, json } = await send(method, target, { headers: { 'X-Auth-Token': '' } })
        expect([status, json.error_code]).toEqual([401, 'APIGW.0301'])
      })
    }

    if (content) {
      test('refuses an unknown attribute in the form of its generation', async () => {
        const { status, json } = await send(method, target, { body: { no_such_attribute: 1 } })
        expect(status).toBe(400)
        const message = operation.path.startsWith('/v2.0') ? json.NeutronError.message : json.error_msg
        expect(message).toContain("Unrecognized attribute(s) 'no_such_attribute'")
      })
    }

    test('is named in Allow when the method is another', async () => {
      const { status, headers } = await send('PROPFIND', path)
      expect(status).toBe(405)
      expect(headers.get('allow')!.split(', ')).toContain(method)
    })
  },
)

test('the mock has no complaint about the packaged document', () => {
  expect(log.errors).toEqual([])
})
