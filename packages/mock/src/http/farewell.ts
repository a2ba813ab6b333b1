import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { Refusal } from '../errors/refusal.ts'
import { renderRefusal } from '../errors/render.ts'
import { serialise } from './reply.ts'

/** What a client is told whose request is not HTTP: the only answer that is written without Node's help. */
export function farewell(errorCode: string | undefined): string {
  const requestId = randomUUID()
  const refusal = Refusal.because(errorFor(errorCode))
  const { status, headers, payload } = serialise(renderRefusal(refusal, 'v3', requestId), requestId)
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(payload ?? '')}`,
    'Connection: close',
    '',
    payload,
  ].join('\r\n')
}

function errorFor(
  errorCode: string | undefined,
): 'headersTooLarge' | 'chunkExtensionsTooLarge' | 'requestTimeout' | 'notHttp' {
  switch (errorCode) {
    case 'HPE_HEADER_OVERFLOW':
      return 'headersTooLarge'
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 'chunkExtensionsTooLarge'
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'requestTimeout'
    default:
      return 'notHttp'
  }
}
