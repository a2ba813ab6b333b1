import { readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { expect, test } from 'vitest'
import { pendingBump } from '../src/pending.ts'
import { write } from './support/repository.ts'

/** A workspace with the packages of this one, and its configuration of changesets. */
const workspace = (changesets: Record<string, string>): string => {
  const root = temporaryFolder()
  const manifest = (name: string, more: object = {}): string =>
    JSON.stringify({ name, version: '0.1.0', ...more })
  write(root, {
    'package.json': manifest('root', { private: true }),
    'pnpm-workspace.yaml': 'packages: [spec, packages/*]\n',
    'pnpm-lock.yaml': '',
    '.changeset/config.json': readFileSync(fromRoot('.changeset/config.json'), 'utf8'),
    'spec/package.json': manifest('@elb-openapi/spec'),
    'packages/types/package.json': manifest('@elb-openapi/types'),
    'packages/client/package.json': manifest('@elb-openapi/client'),
    'packages/mock/package.json': manifest('@elb-openapi/mock'),
    ...Object.fromEntries(
      Object.entries(changesets).map(([name, bumps]) => [
        `.changeset/${name}.md`,
        `---\n${bumps}\n---\n\nWhat changed.\n`,
      ]),
    ),
  })
  return root
}

const spec = '@elb-openapi/spec'

test('nothing waits without a changeset', async () => {
  expect(await pendingBump(workspace({}), spec)).toBeUndefined()
})

test('the highest of several counts', async () => {
  const root = workspace({ one: `'${spec}': patch`, two: `'${spec}': minor`, three: `'${spec}': patch` })
  expect(await pendingBump(root, spec)).toBe('minor')
})

test('what is said of the client is said of all, since they have one version', async () => {
  const root = workspace({ one: `'${spec}': patch`, two: "'@elb-openapi/client': major" })
  expect(await pendingBump(root, spec)).toBe('major')
})
