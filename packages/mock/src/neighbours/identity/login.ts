import type { User } from '../../accounts.ts'
import type { Identity, Tokens } from '../../tokens.ts'
import { idOf, type NamedProject, type Projects } from './projects.ts'

/** How something is named: by its ID, or by its name. */
interface Named {
  id?: string
  name?: string
}

/** The part of the body of a login that says who asks for what. */
export interface Login {
  identity: {
    methods: readonly string[]
    password?: { user: Named & { password: string; domain?: Named } }
    token?: { id?: string }
  }
  scope?: { project?: Named; domain?: Named }
}

/** What a login is judged by. */
interface Judges {
  /** Empty when anybody may log in. */
  users: readonly User[]
  tokens: Tokens
  projects: Projects
  now: number
}

/** IAM's words for a login that fails. */
const WRONG_PASSWORD = 'The username or password is wrong.'
const WRONG_TOKEN = 'The token is not one that was issued here, or has expired.'
const FOREIGN_PROJECT = 'The user has no role in the project.'

const DAY_MS = 24 * 60 * 60_000
const DEFAULT_DOMAIN = 'OTC'

/** Who logs in, or why nobody does. */
export function logIn({ identity, scope }: Login, judges: Judges): Identity | { why: string } {
  const who = identity.methods.includes('password')
    ? byPassword(identity.password?.user, judges)
    : byToken(identity.token?.id, judges)
  if ('why' in who) return who
  const project = projectOf(scope?.project, judges.projects)
  if (project && who.projects && !who.projects.some((one) => one === project.name || one === project.id))
    return { why: FOREIGN_PROJECT }
  return {
    user: who.user,
    domain: who.domain,
    ...(project && { project }),
    methods: identity.methods,
    issuedAt: judges.now,
    expiresAt: Math.min(judges.now + DAY_MS, who.until ?? Infinity),
  }
}

interface Who {
  user: string
  domain: string
  /** Undefined for any. */
  projects?: readonly string[] | undefined
  /** When the login ends that it builds on. */
  until?: number
}

function byPassword(
  given: (Named & { password: string; domain?: Named }) | undefined,
  { users }: Judges,
): Who | { why: string } {
  if (!given || (given.id === undefined && given.name === undefined)) return { why: WRONG_PASSWORD }
  const domain = given.domain?.name ?? given.domain?.id
  if (users.length === 0) return { user: given.name ?? given.id!, domain: domain ?? DEFAULT_DOMAIN }
  const user = users.find((one) => isNamed(given, 'user', one.name) && isIn(given.domain, one.domain))
  return user?.password === given.password
    ? { user: user.name, domain: user.domain ?? domain ?? DEFAULT_DOMAIN, projects: user.projects }
    : { why: WRONG_PASSWORD }
}

function byToken(token: string | undefined, { tokens, users, now }: Judges): Who | { why: string } {
  const identity = token === undefined ? undefined : tokens.identityOf(token)
  if (!identity || identity.expiresAt <= now) return { why: WRONG_TOKEN }
  const { user, domain, expiresAt } = identity
  const projects = users.find((one) => one.name === user && isIn({ name: domain }, one.domain))?.projects
  return { user, domain, projects, until: expiresAt }
}

const isNamed = ({ id, name }: Named, kind: 'user' | 'domain', of: string): boolean =>
  name === of || (id !== undefined && (id === of || id === idOf(kind, of)))

/** Whoever names no domain is in that of the user, and a user without one is in any. */
const isIn = (given: Named | undefined, domain: string | undefined): boolean =>
  domain === undefined ||
  given === undefined ||
  (given.id === undefined && given.name === undefined) ||
  isNamed(given, 'domain', domain)

function projectOf(given: Named | undefined, projects: Projects): NamedProject | undefined {
  if (given?.id !== undefined) return projects.withId(given.id)
  return given?.name === undefined ? undefined : projects.named(given.name)
}
