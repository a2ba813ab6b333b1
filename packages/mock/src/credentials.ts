import { createHmac } from 'node:crypto'
import type { AccessKey } from './accounts.ts'
import { Refusal } from './errors/refusal.ts'
import type { Headers } from './http/request.ts'
import { readAuthorization } from './signing/authorization.ts'
import type { SignedRequest } from './signing/canonical.ts'
import { whyNotSigned } from './signing/verify.ts'
import { type Identity, Tokens } from './tokens.ts'

/** A request whose body is read only when a signature covers it. */
export type Asked = Omit<SignedRequest, 'body'> & { body: () => Promise<Uint8Array> }

/** A key that ends with its security token. */
interface TemporaryKey {
  access: string
  secret: string
  securitytoken: string
}

const SECURITY_TOKEN = 'x-security-token'
const TEMPORARY = 'TMP'

/** What the credentials of requests are good for. */
export class Credentials {
  readonly tokens = new Tokens()
  readonly #keys: ReadonlyMap<string, AccessKey>
  readonly #now: () => number

  constructor({ keys, now }: { keys: readonly AccessKey[]; now: () => number }) {
    this.#keys = new Map(keys.map((key) => [key.ak, key]))
    this.#now = now
  }

  /**
   * @returns a promise only where a body has to be read: whoever waits for nothing reads it late
   * @throws Refusal when a token or a temporary key has expired, or a signature is wrong. Without keys, any signature is good
   */
  check(request: Asked): Promise<void> | undefined {
    const { headers } = request
    const token = headers['x-auth-token'] ?? headers[SECURITY_TOKEN]
    const identity = token === undefined ? undefined : this.tokens.identityOf(token)
    if (identity && identity.expiresAt <= this.#now()) throw Refusal.because('tokenExpired')
    if (headers['x-auth-token'] !== undefined || this.#keys.size === 0) return undefined
    return this.#verify(request)
  }

  async #verify({ body, ...request }: Asked): Promise<void> {
    const { headers } = request
    const secretOf = (ak: string): string | undefined => this.#secretOf(ak, headers[SECURITY_TOKEN])
    const why = whyNotSigned({ ...request, body: await body() }, { secretOf, now: this.#now() })
    if (why !== undefined) throw Refusal.because('signatureRefused', why)
  }

  /** The project that a request's credentials belong to; undefined when they could be anybody's. */
  projectOf(headers: Headers): string | undefined {
    const { 'x-auth-token': token, [SECURITY_TOKEN]: security, 'x-project-id': asked } = headers
    if (token !== undefined) return this.tokens.projectOf(token)
    const ak = readAuthorization(headers['authorization'] ?? '')?.ak
    const own =
      (ak === undefined ? undefined : this.#keys.get(ak)?.projectId) ??
      (security === undefined ? undefined : this.tokens.projectOf(security))
    if (own !== undefined && asked !== undefined && own !== asked)
      throw Refusal.because('foreignProject', asked)
    return own ?? asked
  }

  /** A key for whoever an identity is of, until it expires. */
  temporaryKey(identity: Identity): TemporaryKey {
    const securitytoken = this.tokens.issue(identity)
    const access = temporaryAk(securitytoken)
    return { access, secret: temporarySk(access), securitytoken }
  }

  /** A temporary key is good only with the token that it was given with. */
  #secretOf(ak: string, securityToken: string | undefined): string | undefined {
    if (!ak.startsWith(TEMPORARY) || securityToken === undefined) return this.#keys.get(ak)?.sk
    return ak === temporaryAk(securityToken) ? temporarySk(ak) : undefined
  }
}

/** Both follow from the token, so that none has to be kept. */
const temporaryAk = (securityToken: string): string =>
  `${TEMPORARY}${derived(securityToken).slice(0, 17).toUpperCase()}`
const temporarySk = (ak: string): string => derived(ak).slice(0, 40)
const derived = (from: string): string => createHmac('sha256', 'elb-mock').update(from).digest('hex')
