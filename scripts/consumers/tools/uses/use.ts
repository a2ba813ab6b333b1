/** What a use gets: a running mock, the document as 3.1 and as 3.0, its first server, and two bodies of `createPool`. */
export type Given = {
  mock: string
  documents: string[]
  server: string
  pool: unknown
  wrongPool: unknown
}

/** Tries what a tool made; tells in a few words what happened, and throws when that is not right. */
export type Use = (given: Given) => Promise<string>

export const projectId = '99a3fff0d03c428eac3678da6a7d0f24'

export const headers = { 'X-Auth-Token': 'any' }

/** Tells how many pools an answer has. */
export const counted = (pools: readonly unknown[] | undefined): string => {
  if (!pools?.length) throw new Error('the list of pools is empty')
  return `lists ${pools.length} pools`
}

type Parsed = { success: boolean; error?: unknown }

/** Asks a zod schema for a pool that is right and for one that is not. */
export const judged = (parse: (body: unknown) => Parsed, { pool, wrongPool }: Given): string => {
  const right = parse(pool)
  if (!right.success) throw new Error(`refuses an example: ${String(right.error)}`)
  if (parse(wrongPool).success) throw new Error('takes a pool with an unknown protocol')
  return 'zod takes an example and refuses an unknown protocol'
}
