import { parse } from 'node:querystring'
import { badRequest } from '../errors/service.ts'
import { targetTooLong } from '../errors/gateway.ts'
import { quote, shorten } from '../explain/words.ts'

/** As long a path and query as common front ends take, in characters. */
const LONGEST_TARGET = 8192

/** A request as it comes in, from the network or from `fetch`. */
export interface Incoming {
  method: string
  /** Path and query as they were sent. */
  target: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  /**
   * Reads the whole body.
   *
   * @param limit bytes; more is refused with 413 without being kept
   * @throws Refusal when it is too large, ClientGone when it ends early
   */
  body(limit: number): Promise<Uint8Array>
}

/** The sender left before its request was complete; nobody is there to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

/** The query as Prism takes it: a repeated key has an array. */
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

/** @throws Refusal when the target is too long or its path is not well encoded */
export function readTarget(target: string): Target {
  if (target.length > LONGEST_TARGET) throw targetTooLong(LONGEST_TARGET)
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
    throw badRequest(
      `Invalid input for the path. The segment ${quote(shorten(segment))} is not percent-encoded UTF-8.`,
    )
  }
}
