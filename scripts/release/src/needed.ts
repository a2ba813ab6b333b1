import { inc, lt } from 'semver'
import type { Kind } from './change.ts'

/**
 * The part of the version that a change has to raise. Below 1.0 nothing is promised yet, so what breaks raises the second
 * number; what adds does so too.
 *
 * @param version the released version
 */
export const neededBump = (kind: Kind, version: string): Kind =>
  kind === 'major' && lt(version, '1.0.0') ? 'minor' : kind

/** The version that comes next when this part is raised. */
export const nextVersion = (version: string, bump: Kind): string => inc(version, bump)!
