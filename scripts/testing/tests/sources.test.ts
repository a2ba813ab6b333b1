import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { sourcesOf } from '../src/proofs/sources.ts'

const suite = join(import.meta.dirname, 'suite')
const namesOf = async (...entries: string[]): Promise<string[]> =>
  (await sourcesOf(entries.map((entry) => join(suite, entry)))).map((file) => relative(suite, file))

test('the sources of a module are what it imports, the settings of its package and what is installed', async () => {
  expect(await namesOf('lower.ts')).toEqual(['lower.ts', 'package.json', 'pnpm-lock.yaml'])
})

test('imports are followed at whatever distance and into other packages, but not for types', async () => {
  const names = await namesOf('tests/words.test.ts')
  expect(names).toEqual(
    expect.arrayContaining(['lower.ts', '../../src/proofs/fingerprint.ts', '../../package.json']),
  )
  expect(names).not.toContain('text.ts')
})

test('modules that are not imported can be added, by their path or the name of their package', async () => {
  expect(await namesOf('lower.ts', 'spawned.ts')).toContain('spawned.ts')
  const named = await sourcesOf([join(suite, '../sources.test.ts'), '@elb-openapi/testing/reporters'])
  expect(named.map((file) => relative(suite, file))).toContain('../../src/figures/reporter.ts')
})

test('installed packages are left out', async () => {
  const names = await namesOf('tests/words.test.ts', 'vitest.config.ts')
  expect(names.filter((name) => name.includes('node_modules'))).toEqual([])
})

test('an import that leads nowhere is an error', async () => {
  await expect(namesOf('missing.ts')).rejects.toThrow('missing.ts')
})
