import type { Mock, MockOptions } from '../../src/index.ts'
import { mockOf } from '../../src/mock.ts'
import { loadNeighbours } from '../../src/neighbours/load.ts'
import { readMockOptions } from '../../src/options.ts'
import { operations } from '../service/client.ts'
import { recorder, type Send } from '../support.ts'

const own = await operations()
const besides = await loadNeighbours(own)

/** A mock of the whole document, and of what its clients call besides. */
export const createNeighbourly = (options: MockOptions = {}): Mock =>
  mockOf(own, readMockOptions({ strict: true, logger: recorder(), ...options }), besides)

interface Login {
  user?: object
  project?: object
  domain?: object
  token?: string
}

/** The body of a login; Anna's, with her password, unless another is given. */
export const loginOf = ({
  user = { name: 'anna', domain: { name: 'shop' }, password: 'opensesame' },
  project,
  domain,
  token,
}: Login = {}): object => ({
  auth: {
    identity:
      token === undefined
        ? { methods: ['password'], password: { user } }
        : { methods: ['token'], token: { id: token } },
    ...((project ?? domain) && { scope: { ...(project && { project }), ...(domain && { domain }) } }),
  },
})

/** Logs in and says which token that gave. */
export async function tokenOf(send: Send, login: Login): Promise<string> {
  const { status, headers, text } = await send('POST', '/v3/auth/tokens', { body: loginOf(login) })
  if (status !== 201) throw new Error(`The login got ${status}: ${text}`)
  return headers.get('x-subject-token')!
}
