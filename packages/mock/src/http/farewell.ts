import { randomUUID } from 'node:crypto'
import { gatewayCode } from '../errors/gateway.ts'
import { v3Body } from '../errors/v3.ts'

/** What a client is told whose request is not HTTP: the only answer that is written without Node's help. */
export function farewell(errorCode: string | undefined): string {
  const [status, reason, message] = statusFor(errorCode)
  const requestId = randomUUID()
  const body = JSON.stringify(v3Body(gatewayCode.badRequest, message, requestId))
  return [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

function statusFor(errorCode: string | undefined): [status: number, reason: string, message: string] {
  switch (errorCode) {
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'Request Header Fields Too Large', 'Request headers too large.']
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return [413, 'Payload Too Large', 'Request entity too large: the chunk extensions.']
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'Request Timeout', 'The request was not complete in time.']
    default:
      return [400, 'Bad Request', 'The request is not valid HTTP.']
  }
}
