/** How a request is signed: Huawei Cloud's plain form, the form with a scope, and the one with a derived key. */
export type Dialect = 'plain' | 'scoped' | 'derived'

/** What an `Authorization` header says that carries a signature. */
export interface Authorization {
  dialect: Dialect
  ak: string
  /** Date, region and service, as the header has them; empty without a scope. */
  scope: string
  /** In lower case, in the order of the header. */
  signedHeaders: readonly string[]
  signature: string
}

/** Undefined when the header is no signature of a known dialect. */
export function readAuthorization(header: string): Authorization | undefined {
  const [, algorithm, rest = ''] = /^(SDK|V11)-HMAC-SHA256\s+(\S.*)$/.exec(header) ?? []
  const fields = Object.fromEntries(rest.split(/\s*,\s*/).map((field) => splitOnce(field, '=')))
  const { Access, Credential, SignedHeaders, Signature } = fields as Record<string, string | undefined>
  if (!SignedHeaders || !Signature) return undefined
  const common = { signedHeaders: SignedHeaders.toLowerCase().split(';'), signature: Signature }
  if (algorithm === 'SDK' && Access) return { dialect: 'plain', ak: Access, scope: '', ...common }
  const [ak, scope] = splitOnce(Credential ?? '', '/')
  if (!ak || !scope) return undefined
  return { dialect: algorithm === 'SDK' ? 'scoped' : 'derived', ak, scope, ...common }
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)]
}
