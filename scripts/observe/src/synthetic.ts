import { syntheticDay, syntheticHex, syntheticIpv4, syntheticIpv6, syntheticUuid } from '@elb-openapi/ledger'

/** What stands for what in one body: equal values become equal ones. */
export type Substitutes = { of: (value: string, make: (n: number) => string) => string }

/** Starts anew for each body, so that nothing tells that two bodies had the same value. */
export const createSubstitutes = (): Substitutes => {
  const known = new Map<string, string>()
  return {
    of: (value, make) => {
      const found = known.get(value) ?? make(known.size + 1)
      known.set(value, found)
      return found
    },
  }
}

/** Longer texts are cut; what a longest text shows is shown by this one too. */
const longestText = 255
/** Labels of PEM files that say nothing of who made them. */
const pemLabels = ['CERTIFICATE', 'PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY']

const pem = /-----BEGIN ([^-]+)-----/g
const dateAndTime = /^\d{4}-\d{2}-\d{2}(?:([T ])\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/
const url = /^(https?):\/\/[^/?#:]+(:\d+)?(\/[^?#]*)?(\?.*)?$/i
const hostName = /^(\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const ipv4Network = /^(\d{1,3}(?:\.\d{1,3}){3})(\/\d{1,2})?$/
const ipv6Network = /^([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)(\/\d{1,3})?$/i

const xs = (length: number): string => 'x'.repeat(Math.min(Math.max(length, 1), longestText))

const certificates = (text: string): string =>
  [...text.matchAll(pem)]
    .map(([, label = '']) => (pemLabels.includes(label) ? label : pemLabels[0]))
    .map((label) => `-----BEGIN ${label}-----\n${xs(64)}\n-----END ${label}-----`)
    .join('\n')

const moment = (text: string): string => {
  const [, between, fraction = '', zone = ''] = dateAndTime.exec(text)!
  if (between === undefined) return syntheticDay
  const anyZone = zone === 'Z' || zone === '' ? zone : zone.replaceAll(/\d/g, '0').replace('-', '+')
  return `${syntheticDay}${between}03:04:05${fraction.replaceAll(/\d/g, '0')}${anyZone}`
}

const address = (text: string): string => {
  const [, scheme = '', port, path, query] = url.exec(text)!
  return `${scheme.toLowerCase()}://www.example.com${port ? ':443' : ''}${path ? inPath(path) : ''}${query ? '?x=x' : ''}`
}

const inPath = (path: string): string => path.replaceAll(/[^/]+/g, (part) => xs(part.length))

/** Replaces a text by one of the same form that says nothing. */
export const syntheticText = (text: string, substitutes: Substitutes): string => {
  if (text === '') return ''
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return substitutes.of(text, syntheticUuid)
  if (/^[0-9a-f]{24,64}$/i.test(text)) return substitutes.of(text, (n) => syntheticHex(n, text.length))
  const v4 = ipv4Network.exec(text)
  if (v4) return substitutes.of(v4[1]!, syntheticIpv4) + (v4[2] ?? '')
  const v6 = ipv6Network.exec(text)
  if (v6) return substitutes.of(v6[1]!, syntheticIpv6) + (v6[2] ?? '')
  if (dateAndTime.test(text)) return moment(text)
  if (text.includes('-----BEGIN ')) return certificates(text)
  if (url.test(text)) return address(text)
  if (/^[\w.+-]+@[\w.-]+$/.test(text)) return 'x@example.com'
  if (hostName.test(text)) return hostName.exec(text)![1] ? '*.example.com' : 'www.example.com'
  if (text.startsWith('/')) return inPath(text)
  if (/^\d+$/.test(text)) return '1'.repeat(Math.min(text.length, 6))
  if (/^[\w.-]+=[^=]*$/.test(text)) return text.endsWith('=') ? 'x=' : 'x=x'
  return xs([...text].length)
}

/** A number of the same sign and size. */
export const syntheticNumber = (number: number): number => {
  if (number === 0) return 0
  const size = Math.min(Math.floor(Math.log10(Math.abs(number))), 9)
  return Math.sign(number) * (Number.isInteger(number) ? 10 ** size : 0.5)
}
