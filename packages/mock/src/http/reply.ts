/** An answer before it becomes bytes: `body` is a JSON value, or undefined for none. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body?: unknown
}

/** An answer as it goes out. */
export interface Outgoing {
  status: number
  headers: Record<string, string>
  payload: string | null
}

/** Turns a reply into what goes out, gives it its request id, and drops what a header cannot carry. */
export function serialise(reply: Reply, requestId: string): Outgoing {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(reply.headers)) {
    if (!/^x-request-id$/i.test(name)) headers[name] = value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
  }
  headers['X-Request-Id'] = requestIdIn(reply.body) ?? requestId
  return { status: reply.status, headers, payload: payloadOf(reply, headers) }
}

function payloadOf(reply: Reply, headers: Record<string, string>): string | null {
  const type = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type')
  if (reply.body === undefined || reply.status === 204 || reply.status === 304) {
    if (type) delete headers[type]
    return null
  }
  const isJson = !type || /[/+]json\b/i.test(headers[type] ?? '')
  return typeof reply.body === 'string' && !isJson ? reply.body : JSON.stringify(reply.body)
}

function requestIdIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('request_id' in body)) return undefined
  return typeof body.request_id === 'string' && /^[\x21-\x7e]+$/.test(body.request_id)
    ? body.request_id
    : undefined
}
