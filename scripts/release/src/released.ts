import { execFileSync } from 'node:child_process'

/** What a release, or any commit, has as the bundle. */
export type Released = { ref: string; bundle: string }

const path = 'spec/bundle/openapi.yaml'
const tags = '@elb-openapi/spec@*'

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The tag of the last release that the commit contains, or undefined when there was none. */
export const lastRelease = (root: string): string | undefined => {
  try {
    return git(root, 'describe', '--tags', '--abbrev=0', `--match=${tags}`).trim()
  } catch {
    return undefined
  }
}

/**
 * Reads the committed bundle of a tag, branch or commit.
 *
 * @throws Error when there is no such commit, or it has no bundle
 */
export const bundleAt = (root: string, ref: string): Released => {
  try {
    git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  } catch {
    throw new Error(
      `There is no commit ${ref}. Give --since a tag, a branch or a commit that is here: git fetch --tags`,
    )
  }
  try {
    return { ref, bundle: git(root, 'show', `${ref}:${path}`) }
  } catch {
    throw new Error(`${ref} has no ${path}. Give --since a commit that has one.`)
  }
}
