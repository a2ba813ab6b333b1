import { timingSafeEqual } from 'node:crypto'
import { quote, shorten } from '../explain/words.ts'
import { type Authorization, readAuthorization } from './authorization.ts'
import { canonicalRequest, type SignedRequest } from './canonical.ts'
import { signatureOf } from './signature.ts'

const DATE = 'x-sdk-date'
const MOST_SKEW_MS = 15 * 60_000

/** What a verification needs to know besides the request. */
interface Circumstances {
  /** The secret key of an access key; undefined for one that nobody has. */
  secretOf: (ak: string) => string | undefined
  now: number
}

/** Why a signature is no good, in words that do not have the key; undefined when it is good. */
export function whyNotSigned(request: SignedRequest, { secretOf, now }: Circumstances): string | undefined {
  const { headers } = request
  const authorization = readAuthorization(headers['authorization'] ?? '')
  if (!authorization)
    return "the header 'Authorization' is no signature: SDK-HMAC-SHA256 or V11-HMAC-SHA256 with Access or Credential, SignedHeaders and Signature"
  const sk = secretOf(authorization.ak)
  if (sk === undefined) return `there is no access key ${quote(shorten(authorization.ak))}`
  const missing = authorization.signedHeaders.find((name) => headers[name] === undefined)
  if (missing !== undefined) return `the header ${quote(shorten(missing))} is signed, but was not sent`
  const date = headers[DATE] ?? ''
  return whyNotThen(date, authorization, now) ?? whyNotEqual(request, authorization, { date, sk })
}

function whyNotThen(date: string, { dialect, scope }: Authorization, now: number): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)?.slice(1)
  const [year, month, day, hour, minute, second] = parts ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time)) return "the header 'X-Sdk-Date' has to be a time such as 20260131T120000Z"
  if (Math.abs(now - time) > MOST_SKEW_MS) {
    const clock = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
    return `the header 'X-Sdk-Date' is more than 15 minutes away from the time of the mock, ${clock}`
  }
  if (dialect !== 'plain' && scope.split('/')[0] !== date.slice(0, 8))
    return "the date of 'Credential' is not that of 'X-Sdk-Date'"
  return undefined
}

function whyNotEqual(
  request: SignedRequest,
  authorization: Authorization,
  { date, sk }: { date: string; sk: string },
): string | undefined {
  const { dialect, signedHeaders } = authorization
  const canonical = canonicalRequest(request, signedHeaders)
  const given = Buffer.from(authorization.signature.toLowerCase())
  const isOf = (text: string): boolean => {
    const wanted = Buffer.from(signatureOf(authorization, { canonical: text, date, sk }))
    return wanted.length === given.length && timingSafeEqual(wanted, given)
  }
  const mayBeShort = dialect === 'scoped'
  if (isOf(canonical) || (mayBeShort && isOf(canonicalRequest(request, signedHeaders, 'first'))))
    return undefined
  return `the signature is not that of the canonical request ${JSON.stringify(canonical)}`
}
