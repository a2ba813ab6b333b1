import { isJson } from './media-type.ts'

/** How an answer does not arrive: not at all, never, or half of it. */
export type Wire = 'reset' | 'hang' | 'truncated'

/** An answer before it becomes bytes: `body` is a JSON value, or undefined for none. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body?: unknown
  wire?: Wire
}

/** An answer as it goes out. */
export interface Outgoing {
  status: number
  headers: Record<string, string>
  payload: string | null
  wire?: Wire
}

/** Turns a reply into what goes out, gives it its request id, and drops what a header cannot carry. */
export function serialise(reply: Reply, requestId: string): Outgoing {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(reply.headers)) {
    if (!/^x-request-id$/i.test(name)) headers[name] = value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
  }
  const { id, body } = withRequestId(reply.body, requestId)
  headers['X-Request-Id'] = id
  const payload = payloadOf({ ...reply, body }, headers)
  return { status: reply.status, headers, payload, ...(reply.wire && { wire: reply.wire }) }
}

function payloadOf(reply: Reply, headers: Record<string, string>): string | null {
  const type = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type')
  if (reply.body === undefined || reply.status === 204 || reply.status === 304) {
    if (type) delete headers[type]
    return null
  }
  const isText = type !== undefined && !isJson(headers[type]!)
  return typeof reply.body === 'string' && isText ? reply.body : JSON.stringify(reply.body)
}

/** The id of a body for its header as well; a made-up one that no header could carry gives way to ours. */
function withRequestId(body: unknown, requestId: string): { id: string; body: unknown } {
  if (typeof body !== 'object' || body === null || !('request_id' in body)) return { id: requestId, body }
  const { request_id: own } = body
  if (typeof own === 'string' && /^[\x21-\x7e]+$/.test(own)) return { id: own, body }
  return { id: requestId, body: typeof own === 'string' ? { ...body, request_id: requestId } : body }
}
