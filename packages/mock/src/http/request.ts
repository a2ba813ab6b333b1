import { parse } from 'node:querystring'
import { Refusal } from '../errors/refusal.ts'
import { quote, shorten } from '../explain/words.ts'
import type { Outgoing } from './reply.ts'

/** A request as it comes in, from the network or from `fetch`. */
export interface Incoming {
  method: string
  /** Path and query as they were sent. */
  target: string
  /** Scheme and host as the caller wrote them, for links. */
  origin: string
  headers: Headers
  /**
   * Reads the whole body.
   *
   * @param limit bytes; more is refused with 413 without being kept
   * @throws Refusal when it is too large, ClientGone when it ends early
   */
  body(limit: number): Promise<Uint8Array>
}

/** Names in lower case. */
export type Headers = Readonly<Record<string, string>>

/** Answers a request; rejects only with ClientGone. */
export type Handler = (incoming: Incoming) => Promise<Outgoing>

/** The sender left before its request was complete; nobody is there to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

/** A query by its keys; a repeated key has an array. */
export type Query = Record<string, string | string[]>

export interface Target {
  path: string
  /** The decoded segments of the path. */
  segments: string[]
  query: Query
}

/** The path part of a request target, also of one in absolute form. */
export function pathOf(target: string): string {
  return splitTarget(target)[0]
}

/** The query of a request target by its keys; of a repeated key the last value. */
export const queryOf = (target: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(splitTarget(target)[1]))

/**
 * @param longest the most characters that path and query may have
 * @throws Refusal when the target is too long or its path is not well encoded
 */
export function readTarget(target: string, longest: number): Target {
  if (target.length > longest) throw Refusal.because('targetTooLong', longest)
  const [path, search] = splitTarget(target)
  const segments = path.split('/').slice(1)
  return {
    path,
    segments: segments.map(decodeSegment),
    query: { ...parse(search, '&', '=', { maxKeys: 0 }) } as Query,
  }
}

function splitTarget(target: string): [path: string, search: string] {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const mark = local.indexOf('?')
  const path = mark === -1 ? local : local.slice(0, mark)
  return [path === '' ? '/' : path, mark === -1 ? '' : local.slice(mark + 1)]
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw Refusal.because(
      'invalidInput',
      'the path',
      `The segment ${quote(shorten(segment))} is not percent-encoded UTF-8`,
    )
  }
}
