import type { Endpoint } from '../contract.ts'
import { way, type Source } from './source.ts'

/** Headers, and what is odd about them, for people. */
export type Headers = { headers: [string, string][]; how: string[] }

const tokens = ['any', 'MIIFvgYJKoZIhvcNAQcCoIIFrzCCBasCAQExDTALBglghkgBZQMEAgEwggPABgkqhkiG9w0BBwGgggOx']
const signature = 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=0123'

/** Credentials as a client sends them. */
export const credentials = (source: Source, { credentials: names }: Endpoint): [string, string][] => {
  if (names.length === 0) return []
  const name = source.pick(names)
  return [[name, /authorization/i.test(name) ? signature : source.pick(tokens)]]
}

const lines = (text: string): string[] => text.trim().split(/\n */)

const accepted = [
  '',
  ...lines(`
    */*
    application/json
    application/*
    APPLICATION/JSON
    text/html, */*;q=0.1
    text/html
    application/xml
    image/png, text/*
    application/json;q=0
    application/json;q=0, */*
    */*;q=0
    application/json;q=0.001
    application/*;q=0, application/json
    text/html;q=1, application/json;q=0.5
    application/json;version=1
    application/json;q=2
    application/problem+json
    garbage
    *
  `),
]
const contentTypes = [
  '',
  ' application/json ',
  ...lines(`
    application/json; charset=utf-8
    application/json;charset=latin1
    APPLICATION/JSON
    application/json, text/plain
    application/jsonx
    application/merge-patch+json
    application/vnd.api+json
    application/*
    application
    application/xml
    application/x-www-form-urlencoded
    multipart/form-data; boundary=x
    text/json
    text/plain
    */*
    ;
  `),
]
const encodings = lines(`
  gzip
  br
  identity
  Identity
  gzip, identity
  utf-8
`)
/** What a client has no reason to send, or sends without effect. */
const others = lines(`
  X-HTTP-Method-Override: DELETE
  X-Request-Id: given-by-the-client
  If-None-Match: *
  If-Modified-Since: never
  Range: bytes=0-1
  Accept-Encoding: gzip, br
  Accept-Language: xx
  Cookie: a=b; a=c; __proto__=1
  X-Forwarded-For: 127.0.0.1
  Origin: https://console.example.org
  Origin: null
  Constructor: 1
  __proto__: 1
  X-Latin: caf\u00E9
  Connection: close
`)

/** Headers that ask for another answer, or that a client has no reason to send. */
export const oddHeaders = (source: Source, endpoint: Endpoint): Headers => {
  const onlyWithBody = endpoint.requestBody ? 1 : 0
  const header = (name: string, value: string): [string, string] => [name, value]
  const [name, value] = source.either(
    way(8, () => header('Prefer', preference(source, endpoint))),
    way(5, () => header('Accept', source.pick(accepted))),
    way(1 + 7 * onlyWithBody, () => header('Content-Type', source.pick(contentTypes))),
    way(2 * onlyWithBody, () => header('Content-Encoding', source.pick(encodings))),
    way(1, () => header('Expect', source.pick(['100-continue', 'foo']))),
    way(1, () => header('X-Long', 'x'.repeat(source.pick([1000, 8000, 20_000])))),
    way(3, () => {
      const [other = '', content = ''] = source.pick(others).split(': ')
      return header(other, content)
    }),
  )
  return {
    headers: [[name, value]],
    how: [`${name}: ${value.length > 60 ? `${value.length} characters` : value}`],
  }
}

const preference = (source: Source, { answers }: Endpoint): string => {
  const code = source.pick(answers).status
  const names = answers.flatMap(({ body }) => body?.examples ?? [])
  const example = names.length > 0 ? source.pick(names) : 'none'
  const wishes = `
    code=${code}
    code=${code}
    code="${code}"
    Code = ${code}
    code=${code}, code=404
    code=${code}, example=${example}
    example=${example}
    respond-async, wait=10, code=${code}
    respond-async; wait=10; code=${code}
    dynamic=true
    dynamic=true
    dynamic=true, code=${code}
    dynamic=true, seed=${source.integer(0, 9)}
    dynamic
    dynamic=false
    dynamic=maybe
    seed=7
    code=
    code=0
    code=418
    code=999
    code=200.5
    code="${code}
    example=noSuchExample
    example=__proto__
    example=""
    return=minimal
    =;,"
  `
  return source.pick(lines(wishes))
}
