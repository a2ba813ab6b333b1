import { type Change, highest, type Kind, kinds } from './change.ts'
import { lineOf } from './compare.ts'
import { neededBump, nextVersion } from './needed.ts'

const documentPackage = '@elb-openapi/spec'

const counts = (changes: Change[]): string =>
  kinds
    .toReversed()
    .map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`)
    .join(', ')

/** What is printed, and whether the changesets are enough. */
export type Report = { lines: string[]; isEnough: boolean }

/**
 * Judges changes by what the changesets say.
 *
 * @param ref what was compared with
 * @param version the version there
 * @param pending what the changesets say, undefined when there is none
 */
export const report = (
  changes: Change[],
  { ref, version, pending }: { ref: string; version: string; pending: Kind | undefined },
): Report => {
  const kind = highest(changes.map((change) => change.kind))
  if (!kind) return { lines: [`The document is as it was at ${ref}.`], isEnough: true }
  const bump = neededBump(kind, version)
  const isEnough = pending !== undefined && kinds.indexOf(pending) >= kinds.indexOf(bump)
  const said = pending ? `The changesets say ${pending}` : 'No changeset speaks of it'
  const below = bump === kind ? '' : `, which below 1.0 raises the ${bump} part`
  return {
    lines: [
      ...changes.filter((change) => change.kind !== 'patch').map(lineOf),
      `${counts(changes)} since ${ref}. This is a ${kind} change${below}: ${version} -> ${nextVersion(version, bump)}.`,
      isEnough
        ? `${said}, which is enough.`
        : `${said}, which is not enough: run npx -y pnpm@12.21.0 changeset, and choose ${bump} for ${documentPackage}.`,
    ],
    isEnough,
  }
}
