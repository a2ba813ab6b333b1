import { fileURLToPath } from 'node:url'
import { mockOf } from '../../src/mock.ts'
import type { Operation } from '../../src/operation.ts'
import { readMockOptions } from '../../src/options.ts'
import { loadOperations } from '../../src/prism/load.ts'
import { recorder, sender } from '../support.ts'

const bundle = fileURLToPath(new URL('../../../../spec/bundle/openapi.yaml', import.meta.url))

let loaded: Promise<Operation[]> | undefined

/** The operations of the document, read once a process. */
export const operations = (): Promise<Operation[]> => (loaded ??= loadOperations(bundle))

// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

/** What a test asks the service for; every answer but a refusal has to succeed. */
export interface Client {
  send: ReturnType<typeof sender>
  /** The address of a project's resources in v3. */
  v3: string
  get: (path: string) => Promise<Json>
  post: (path: string, body: unknown) => Promise<Json>
  put: (path: string, body: unknown) => Promise<Json>
  remove: (path: string) => Promise<void>
  /** The status, the error and the rule of a request that is refused, or just the status of one that is not. */
  refusal: (method: string, path: string, body?: unknown) => Promise<Refused>
  /** Changes what is kept of a resource, as no request can. */
  patch: (collection: string, id: string, fields: object) => void
}

interface Refused {
  status: number
  error?: string
  message?: string
  rule?: string
}

/** What a test expects of a request that breaks a rule. */
export const broken = (rule: string, status: number, error: string, message: string): Refused => ({
  status,
  error,
  message,
  rule,
})

/** The project of whoever names none, which v2.0 uses for any token. */
export const PROJECT = '0123456789abcdef0123456789abcdef'

/** A mock of the whole document with nothing in it, whose every answer is as documented. */
export async function createClient(): Promise<Client> {
  const mock = mockOf(await operations(), readMockOptions({ strict: true, logger: recorder() }))
  const send = sender(mock.fetch)
  const succeed = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const { status, json, text } = await send(method, path, body === undefined ? {} : { body })
    if (status >= 300) throw new Error(`${method} ${path} got ${status}: ${text}`)
    return json as Json
  }
  return {
    send,
    patch(collection, id, fields) {
      const snapshot = mock.state.snapshot()
      const record = snapshot.projects[PROJECT]![collection]!.find((one) => one.id === id)!
      Object.assign(record, fields)
      mock.state.restore(snapshot)
    },
    v3: `/v3/${PROJECT}/elb`,
    get: (path) => succeed('GET', path),
    post: (path, body) => succeed('POST', path, body),
    put: (path, body) => succeed('PUT', path, body),
    remove: (path) => succeed('DELETE', path),
    async refusal(method, path, body) {
      const { status, json, headers } = await send(method, path, body === undefined ? {} : { body })
      if (status < 400) return { status }
      const { error_code, error_msg, NeutronError } = json as Json
      const rule = headers.get('x-mock-rule')
      return {
        status,
        error: error_code ?? NeutronError.type,
        message: error_msg ?? NeutronError.message,
        ...(rule !== null && { rule }),
      }
    },
  }
}
