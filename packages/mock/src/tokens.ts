/** The project of whoever names none: in v3 the path names it, in v2.0 nothing but the token does. */
export const DEFAULT_PROJECT = '0123456789abcdef0123456789abcdef'

/** Who is behind a token that the mock issued. */
export interface Identity {
  user: string
  domain: string
  project?: { id: string; name: string }
  /** How the user logged in. */
  methods: readonly string[]
  /** Milliseconds since 1970. */
  issuedAt: number
  expiresAt: number
}

const PREFIX = 'mock.'

/**
 * Which token belongs to whom. A token that the mock issued says so itself, so that none is lost with the process and
 * none has to be kept. Any other token is good too, and belongs to whatever project is asked for.
 */
export class Tokens {
  readonly #projects = new Map<string, string>()

  add(token: string, project: string): void {
    this.#projects.set(token, project)
  }

  issue(identity: Identity): string {
    return `${PREFIX}${Buffer.from(JSON.stringify(identity)).toString('base64url')}`
  }

  /** Undefined for a token that the mock did not issue. */
  identityOf(token: string): Identity | undefined {
    if (!token.startsWith(PREFIX)) return undefined
    try {
      const value = JSON.parse(Buffer.from(token.slice(PREFIX.length), 'base64url').toString()) as unknown
      return isIdentity(value) ? value : undefined
    } catch {
      return undefined
    }
  }

  projectOf(token: string): string | undefined {
    return this.#projects.get(token) ?? this.identityOf(token)?.project?.id
  }
}

function isIdentity(value: unknown): value is Identity {
  const { user, domain, expiresAt, issuedAt, methods, project } = (value ?? {}) as Partial<Identity>
  const isText = (one: unknown): boolean => typeof one === 'string'
  return (
    isText(user) &&
    isText(domain) &&
    Number.isSafeInteger(expiresAt) &&
    Number.isSafeInteger(issuedAt) &&
    Array.isArray(methods) &&
    methods.every(isText) &&
    (project === undefined || (isText(project.id) && isText(project.name)))
  )
}
