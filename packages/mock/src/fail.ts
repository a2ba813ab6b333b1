import type { Call } from './call.ts'
import type { Fault } from './faults.ts'
import type { Reply, Wire } from './http/reply.ts'
import { choose } from './prefer.ts'
import type { FromDocument } from './answer.ts'

const BAD_GATEWAY = 502

const page = `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center></body>
</html>
`

/** The answer that a fault gives in the place of the service's; undefined when it lets the service answer. */
export function faultyReply(fault: Fault, call: Call, fromDocument: FromDocument): Reply | undefined {
  const { status, code, retryAfter, wire } = fault
  if (wire === 'html') return { status: BAD_GATEWAY, headers: { 'Content-Type': 'text/html' }, body: page }
  if (wire === 'reset' || wire === 'hang') return { status: BAD_GATEWAY, headers: {}, wire }
  if (status === undefined) return undefined
  const reply = documented(status, call, fromDocument)
  return {
    ...reply,
    ...(code !== undefined && { body: withCode(reply.body, code) }),
    headers: { ...reply.headers, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) },
  }
}

/** How the answer of the service fares on its way, whatever it is. */
export function wayOf({ wire }: Fault): Wire | undefined {
  if (wire === 'lostAnswer') return 'reset'
  return wire === 'truncated' ? wire : undefined
}

/** An error with another code, in the form that it has. */
function withCode(body: unknown, code: string): unknown {
  if (typeof body !== 'object' || body === null) return body
  const { NeutronError, ...others } = body as { NeutronError?: object }
  return NeutronError
    ? { ...others, NeutronError: { ...NeutronError, type: code } }
    : { ...others, error_code: code }
}

/** The first example that the operation has of a status; else what the gateway says. */
function documented(status: number, call: Call, fromDocument: FromDocument): Reply {
  const { operation, requestId } = call
  if (operation.responses.some(({ code }) => code === String(status))) {
    const reply = fromDocument({ ...call, choice: choose(operation, { code: status }) }, undefined)
    return { ...reply, body: withId(reply.body, requestId) }
  }
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: { error_code: 'APIGW.0201', error_msg: 'Backend unavailable.', request_id: requestId },
  }
}

/** The ID of an example is that of another request. */
const withId = (body: unknown, requestId: string): unknown =>
  typeof body === 'object' && body !== null && 'request_id' in body
    ? { ...body, request_id: requestId }
    : body
