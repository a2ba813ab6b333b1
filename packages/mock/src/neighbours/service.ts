import type { Call } from '../call.ts'
import type { Reply } from '../http/reply.ts'

/** Answers a call to one operation. */
export type Serve = (call: Call) => Reply

/** The operations of a neighbouring service by their operationId. */
export type Neighbour = Readonly<Record<string, Serve>>

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
})

/** Scheme and host as the caller wrote them. */
export const originOf = ({ url }: Call): string => /^https?:\/\/[^/]*/.exec(url)?.[0] ?? ''
