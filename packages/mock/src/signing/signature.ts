import { createHmac, hkdfSync } from 'node:crypto'
import type { Authorization, Dialect } from './authorization.ts'
import { sha256 } from './canonical.ts'

/** What is signed, and with which key. */
interface ToSign {
  canonical: string
  /** The header `X-Sdk-Date`. */
  date: string
  sk: string
}

const ALGORITHMS: Record<Dialect, string> = {
  plain: 'SDK-HMAC-SHA256',
  scoped: 'SDK-HMAC-SHA256',
  derived: 'V11-HMAC-SHA256',
}

/** The signature that a request has to carry. */
export function signatureOf(
  { dialect, ak, scope }: Pick<Authorization, 'dialect' | 'ak' | 'scope'>,
  { canonical, date, sk }: ToSign,
): string {
  const lines = [ALGORITHMS[dialect], date, ...(dialect === 'plain' ? [] : [scope]), sha256(canonical)]
  return hmac(keyOf(dialect, { ak, sk, scope }), lines.join('\n')).toString('hex')
}

function keyOf(dialect: Dialect, { ak, sk, scope }: { ak: string; sk: string; scope: string }): Buffer {
  switch (dialect) {
    case 'plain':
      return Buffer.from(sk)
    case 'scoped':
      return scope.split('/').reduce(hmac, Buffer.from(`SDK${sk}`))
    case 'derived':
      return Buffer.from(Buffer.from(hkdfSync('sha256', sk, ak, scope, 32)).toString('hex'))
  }
}

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
