import { Refusal } from '../../errors/refusal.ts'
import type { Stored } from '../state/collection.ts'

/** The protocols that a pool may have behind a listener, by the listener's. */
const poolProtocols: Readonly<Record<string, readonly string[]>> = {
  TCP: ['TCP'],
  UDP: ['UDP', 'QUIC'],
  HTTP: ['HTTP'],
  HTTPS: ['HTTP', 'HTTPS'],
  TERMINATED_HTTPS: ['HTTP'],
}

/** A listener sends requests only to pools whose protocol goes with its own. */
export function protocolsFit(listener: Stored, pool: Stored): Refusal | undefined {
  const { protocol: ofListener } = listener as { protocol?: string }
  const { protocol: ofPool } = pool as { protocol?: string }
  if (ofListener === undefined || ofPool === undefined) return undefined
  return (poolProtocols[ofListener]?.includes(ofPool) ?? true)
    ? undefined
    : Refusal.because('protocolMismatch', ofListener, ofPool)
}
