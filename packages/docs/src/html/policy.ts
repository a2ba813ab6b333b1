import { createHash } from 'node:crypto'

/** A Content-Security-Policy that allows what is given and refuses the rest, the network first of all. */
export function policy(allowed: Record<string, string[]>): string {
  const directives = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    ...allowed,
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** Allows exactly this inline script or style. */
export function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
