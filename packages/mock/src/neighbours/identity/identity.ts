import type { User } from '../../accounts.ts'
import type { Call } from '../../call.ts'
import type { Credentials } from '../../credentials.ts'
import type { Reply } from '../../http/reply.ts'
import { DEFAULT_PROJECT, type Identity } from '../../tokens.ts'
import { json, type Neighbour, originOf, type Serve } from '../service.ts'
import { catalogOf } from './catalog.ts'
import { type Login, logIn } from './login.ts'
import { idOf, type NamedProject, Projects } from './projects.ts'

/** What IAM knows callers by. */
export interface IdentitySources {
  users: readonly User[]
  credentials: Credentials
  /** Milliseconds since 1970. */
  now: () => number
}

const QUARTER_HOUR_MS = 15 * 60_000
const ANYBODY = 'anybody'

/** The part of IAM that clients log in with. */
export function createIdentity({ users, credentials, now }: IdentitySources): Neighbour {
  const { tokens } = credentials
  const projects = new Projects()

  /** Whoever sends a token of another making, or signs, is anybody in the project of the request. */
  function anybody(project: string | undefined): Identity {
    return {
      user: ANYBODY,
      domain: ANYBODY,
      project: projects.withId(project ?? DEFAULT_PROJECT),
      methods: ['token'],
      issuedAt: now(),
      expiresAt: now() + QUARTER_HOUR_MS,
    }
  }
  const callerOf = ({ headers }: Call): Identity =>
    tokens.identityOf(headers['x-auth-token'] ?? '') ?? anybody(credentials.projectOf(headers))

  function visibleTo({ user, domain }: Identity): NamedProject[] {
    const allowed = users.find((one) => one.name === user && (one.domain ?? domain) === domain)?.projects
    return allowed ? allowed.map((name) => projects.named(name)) : projects.list()
  }

  const showVersion: Serve = (call) =>
    json(200, {
      version: {
        id: 'v3.6',
        status: 'stable',
        updated: '2016-04-04T00:00:00Z',
        links: [{ rel: 'self', href: `${originOf(call)}/v3/` }],
        'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
      },
    })
  const listProjects: Serve = (call) => {
    const caller = callerOf(call)
    const { name } = call.query
    const found = visibleTo(caller).filter(
      (project) => name === undefined || [name].flat().includes(project.name),
    )
    return list(
      'projects',
      call,
      found.map((project) => shownProject(project, caller.domain)),
    )
  }

  return {
    iamShowVersion: showVersion,
    iamShowVersionBelow: showVersion,
    iamCreateToken(call) {
      const { auth } = call.body!.value as { auth: Login }
      const identity = logIn(auth, { users, tokens, projects, now: now() })
      return 'why' in identity
        ? failed(401, 'Unauthorized', identity.why)
        : shown(201, identity, tokens.issue(identity), call)
    },
    iamShowToken(call) {
      const token = call.headers['x-subject-token'] ?? ''
      const identity = tokens.identityOf(token) ?? anybody(tokens.projectOf(token))
      return identity.expiresAt <= now()
        ? failed(404, 'Not Found', 'The token could not be found.')
        : shown(200, identity, token, call)
    },
    iamListCatalog: (call) =>
      json(200, {
        catalog: catalogOf(originOf(call), projectOf(callerOf(call), projects)),
        links: { self: `${originOf(call)}/v3/auth/catalog` },
      }),
    iamListOwnProjects: listProjects,
    iamListProjects: listProjects,
    iamListDomains(call) {
      const { domain } = callerOf(call)
      return list('domains', call, [{ id: idOf('domain', domain), name: domain, enabled: true }])
    },
    iamCreateTemporaryKey(call) {
      const { auth } = call.body!.value as { auth: { identity: { token?: KeyRequest } } }
      const { id, duration_seconds: seconds } = auth.identity.token ?? {}
      const identity = (id === undefined ? undefined : tokens.identityOf(id)) ?? callerOf(call)
      const expiresAt = now() + (seconds === undefined ? QUARTER_HOUR_MS : seconds * 1000)
      const credential = credentials.temporaryKey({ ...identity, issuedAt: now(), expiresAt })
      return json(201, { credential: { ...credential, expires_at: time(expiresAt) } })
    },
  }

  function shown(status: number, identity: Identity, token: string, call: Call): Reply {
    const { user, domain, project, methods, issuedAt, expiresAt } = identity
    return json(
      status,
      {
        token: {
          methods,
          issued_at: time(issuedAt),
          expires_at: time(expiresAt),
          user: { id: idOf('user', user), name: user, domain: named(domain) },
          ...(project ? { project: { ...project, domain: named(domain) } } : { domain: named(domain) }),
          roles: [{ id: '0', name: 'te_admin' }],
          ...(call.query['nocatalog'] === undefined && {
            catalog: catalogOf(originOf(call), projectOf(identity, projects)),
          }),
        },
      },
      { 'X-Subject-Token': token },
    )
  }
}

interface KeyRequest {
  id?: string
  duration_seconds?: number
}

/** A token of a domain finds the services of the project that is there from the start. */
const projectOf = ({ project }: Identity, projects: Projects): NamedProject =>
  project ?? projects.withId(DEFAULT_PROJECT)

const named = (domain: string): object => ({ id: idOf('domain', domain), name: domain })

const shownProject = ({ id, name }: NamedProject, domain: string): object => ({
  id,
  name,
  domain_id: idOf('domain', domain),
  parent_id: idOf('domain', domain),
  is_domain: false,
  enabled: true,
  description: '',
})

const list = (what: 'projects' | 'domains', call: Call, found: readonly object[]): Reply =>
  json(200, { [what]: found, links: { self: call.url, previous: null, next: null } })

const failed = (code: number, title: string, message: string): Reply =>
  json(code, { error: { code, message, title } })

/** With microseconds, as IAM writes times. */
const time = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000Z')
