import type { Headers } from './http/request.ts'

/** The project of whoever names none: in v3 the path names it, in v2.0 nothing but the token does. */
export const DEFAULT_PROJECT = '0123456789abcdef0123456789abcdef'

/** Which token belongs to which project. Any other token is good too, and belongs to whatever project is asked for. */
export class Tokens {
  readonly #projects = new Map<string, string>()

  add(token: string, project: string): void {
    this.#projects.set(token, project)
  }

  /** The project that a request's credentials belong to; undefined when they could be anybody's. */
  projectOf(headers: Headers): string | undefined {
    const token = headers['x-auth-token']
    return token === undefined ? headers['x-project-id'] : this.#projects.get(token)
  }
}
