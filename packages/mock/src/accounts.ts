import { explain } from './explain/explain.ts'

/** Someone who can log in. */
export interface User {
  name: string
  password: string
  /** The domain (account) that the user belongs to; any when left out. */
  domain?: string
  /** Names or IDs of the projects that the user gets tokens for; any when left out. */
  projects?: string[]
}

/** An access key whose signatures are verified. */
export interface AccessKey {
  ak: string
  sk: string
  /** The project that the key is for; any when left out. */
  projectId?: string
}

const text = { type: 'string', minLength: 1 } as const
const listOf = (required: readonly string[], properties: Record<string, object>): object => ({
  type: 'array',
  items: { type: 'object', required, properties, additionalProperties: false },
})

const schemas = {
  users: listOf(['name', 'password'], {
    name: text,
    password: text,
    domain: text,
    projects: { type: 'array', items: text },
  }),
  keys: listOf(['ak', 'sk'], { ak: text, sk: text, projectId: text }),
}

/** The lists that say who is who. */
export type Accounts = keyof typeof schemas

/**
 * The users or keys of a value that was read from outside.
 *
 * @throws Error with one line that has none of the secrets
 */
export function readAccounts<Name extends Accounts>(
  accounts: Name,
  value: unknown,
): { users: User[]; keys: AccessKey[] }[Name] {
  const fault = faultOf(accounts, value)
  if (fault !== undefined) throw new Error(fault)
  return value as { users: User[]; keys: AccessKey[] }[Name]
}

/** What is wrong with a list of users or keys, without anything that is in it; undefined when nothing is. */
export function faultOf(accounts: Accounts, value: unknown): string | undefined {
  const [first] = explain(schemas[accounts], value)
  if (!first) return undefined
  const field = `${accounts}${first.field.replace(/^(?=\w)/, '.')}`
  return /^[a-z]/.test(first.problem) ? `${field} ${first.problem}` : `${field}: ${first.problem}`
}
