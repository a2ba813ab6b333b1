import readReleasePlan from '@changesets/get-release-plan'
import { kinds, type Kind } from './change.ts'

/**
 * What the changesets that wait for the next release say about a package. Packages with a common version get the highest
 * of what is said about any of them.
 *
 * @param root folder of the workspace
 * @returns undefined when no changeset speaks of it
 */
export const pendingBump = async (root: string, name: string): Promise<Kind | undefined> => {
  const { releases } = await readReleasePlan(root)
  const type = releases.find((release) => release.name === name)?.type
  return kinds.find((kind) => kind === type)
}
