import type { Miss } from './leaf.ts'

/** Whether a problem says something of its field, which then comes first. */
export const isPredicate = (problem: string): boolean => /^(?:must|is|has|fits|cannot) /.test(problem)

/** A miss as part of a sentence, without a full stop: where, what is wrong, and what is there. */
export function describeMiss({ field, problem, got }: Miss, whole: string): string {
  const instead = got === undefined ? '' : `, not ${got}`
  return `${field || whole}${isPredicate(problem) ? '' : ':'} ${problem.replace(/\.$/, '')}${instead}`
}
