import type { Headers } from './request.ts'

const EXPOSED = 'X-Request-Id, Location, Deprecation, Allow, Retry-After, X-Mock-Rule'
/** For so many seconds a browser need not ask again. */
const MAX_AGE = '600'

/** Whether a request is a browser asking what it may send. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === 'OPTIONS' && 'origin' in headers && 'access-control-request-method' in headers
}

/** Allows a browser whatever it asked for: a mock has nothing to protect. */
export function preflightHeaders(headers: Headers): Record<string, string> {
  const asked = headers['access-control-request-headers']
  return {
    ...originHeaders(headers),
    'Access-Control-Allow-Methods': headers['access-control-request-method'] ?? '',
    ...(asked && { 'Access-Control-Allow-Headers': asked }),
    ...(headers['access-control-request-private-network'] && {
      'Access-Control-Allow-Private-Network': 'true',
    }),
    'Access-Control-Max-Age': MAX_AGE,
    Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
  }
}

/** Lets the page of the request's origin read the answer; nothing for requests without an origin. */
export function corsHeaders(headers: Headers): Record<string, string> {
  if (!('origin' in headers)) return {}
  return { ...originHeaders(headers), 'Access-Control-Expose-Headers': EXPOSED, Vary: 'Origin' }
}

function originHeaders({ origin = '*' }: Headers): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }
}
