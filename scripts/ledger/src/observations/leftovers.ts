/** A part of a shape that is not synthetic, or looks like a secret. */
export type Leftover = { pointer: string; text: string }

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const longHex = /(?<![0-9a-z-])[0-9a-f]{24,}(?![0-9a-z-])/gi
const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g
const ipv6 =
  /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}|:)(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:)+:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?/gi
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g
const host = /(?<![\w@.-]|(?<!\/)\/)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\w.-])/gi
const day = /\d{4}-\d{2}-\d{2}/g
const pem = /-----BEGIN ([A-Z ]+)-----([\s\S]*?)(?:-----END|$)/g
const jsonWebToken = /\beyJ[\w-]{8,}/g
const accessKey = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{16,}\b/g
const password =
  /\b(?:pass(?:word|wd)?|secret|token|credential|private[_-]?key|api[_-]?key)["']?\s*[:=]\s*["']?(?!x+\b)\S+/gi
const longRun = /[A-Za-z0-9+/=_-]{20,}/g
const digits = /(?<![\w.-])\d{7,}(?![\w.-])/g

/** The ID that stands for the n-th of a body: `00000000-0000-4000-8000-000000000001`. */
export const syntheticUuid = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`
/** The same without hyphens and of any length, for IDs such as those of projects. */
export const syntheticHex = (n: number, length: number): string => n.toString().padStart(length, '0')
/** Of the networks that are kept for documentation (RFC 5737, RFC 3849). */
export const syntheticIpv4 = (n: number): string =>
  `${['192.0.2', '198.51.100', '203.0.113'][Math.floor((n - 1) / 254) % 3]}.${((n - 1) % 254) + 1}`
export const syntheticIpv6 = (n: number): string => `2001:db8::${n.toString(16)}`
/** The only day in a shape. */
export const syntheticDay = '2026-01-02'

const isSyntheticIpv4 = (address: string): boolean =>
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(address) || address === '0.0.0.0'
const isExampleHost = (name: string): boolean => /(?:^|\.)example\.(?:com|org|net)$/i.test(name)
const isX = (text: string): boolean => /^[x\s]*$/.test(text)
/** Letters of both cases with digits among them, as keys and encoded bytes have; words and names of fields do not. */
const isRandom = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)

type Detector = { what: string; find: (text: string) => string[] }

const matches =
  (pattern: RegExp, isHarmless: (found: string) => boolean = () => false) =>
  (text: string): string[] =>
    [...text.matchAll(pattern)].map(([found]) => found).filter((found) => !isHarmless(found))

/** What may stand in no text at all. */
const secrets: Detector[] = [
  { what: 'a token', find: matches(jsonWebToken) },
  { what: 'an access key', find: matches(accessKey, (found) => /^0*\d+$/.test(found)) },
  { what: 'a secret', find: matches(password) },
  {
    what: 'a certificate or key',
    find: (text) =>
      [...text.matchAll(pem)].filter(([, , body = '']) => !isX(body)).map(([, label = '']) => label),
  },
  {
    what: 'encoded or random characters',
    find: matches(longRun, (found) => !found.split('/').some((part) => part.length >= 16 && isRandom(part))),
  },
  { what: 'an e-mail address', find: matches(email, (found) => isExampleHost(found.split('@')[1]!)) },
  { what: 'an ID', find: matches(uuid, (found) => /^00000000-0000-4000-8000-\d{12}$/.test(found)) },
  { what: 'an ID or a hash', find: matches(longHex, (found) => /^0{16,}\d*$/.test(found)) },
  { what: 'an IP address', find: matches(ipv4, isSyntheticIpv4) },
  {
    what: 'an IP address',
    find: matches(ipv6, (found) => /^2001:db8:/i.test(found) || /^::\d?$/.test(found)),
  },
]

/** What may not stand in a body, though words about it may have it. */
const details: Detector[] = [
  { what: 'a host', find: matches(host, isExampleHost) },
  { what: 'a date', find: matches(day, (found) => found === syntheticDay) },
  { what: 'a long number', find: matches(digits, (found) => /^0*[1-9]?0*$|^1+$/.test(found)) },
  {
    what: 'words',
    find: (text) =>
      /\s/.test(text.replaceAll(pem, '')) && !isX(text.replaceAll(/-----[A-Z ]+-----/g, '')) ? [text] : [],
  },
]

const inText = (text: string, detectors: Detector[]): string[] =>
  detectors.flatMap(({ what, find }) => (find(text).length > 0 ? [what] : []))

/** What looks like a secret, or names somebody, in words about a body. Says what kind of thing it is, never the thing. */
export const leftoversInWords = (text: string): string[] => [...new Set(inText(text, secrets))]

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * What a shape has that is not synthetic: IDs, addresses, hosts, dates, words, and what looks like a secret, in values and in
 * names of fields. Says where and what kind of thing it is, never the thing.
 */
export const leftoversOf = (body: unknown, pointer = '#'): Leftover[] => {
  if (typeof body === 'string')
    return [...new Set(inText(body, [...secrets, ...details]))].map((text) => ({ pointer, text }))
  if (typeof body === 'number')
    return Math.abs(body) >= 10_000_000 && !/^-?10*$/.test(String(body))
      ? [{ pointer, text: 'a long number' }]
      : []
  if (Array.isArray(body)) return body.flatMap((item, index) => leftoversOf(item, `${pointer}/${index}`))
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, value], index) => {
    const named = inText(key, [...secrets, ...details])
    // The name itself may be what must not be seen.
    const place = named.length > 0 ? `${pointer}/(field ${index + 1})` : `${pointer}/${escaped(key)}`
    return [
      ...named.map((text) => ({ pointer: place, text: `${text} as the name of a field` })),
      ...leftoversOf(value, place),
    ]
  })
}
