import { sourcesOf } from '@elb-openapi/testing'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const testFiles = globSync('*.test.ts', { cwd: import.meta.dirname })
  .map((name) => join(import.meta.dirname, name))
  .filter((file) => /^import .* from '.\/describe-operations.ts'$/m.test(readFileSync(file, 'utf8')))

const sourceOf = (name: string): string => fileURLToPath(import.meta.resolve(name))
const mock = await sourcesOf([sourceOf('@elb-openapi/mock')])

test('there is more than one such file', () => {
  expect(testFiles.length).toBeGreaterThan(1)
})

describe.each(testFiles)('the operations of %s run again', async (file) => {
  const sources = await sourcesOf([file])

  test('when any source of the mock changes', () => {
    expect(mock.length).toBeGreaterThan(20)
    expect(sources).toEqual(expect.arrayContaining(mock))
  })

  test('but not when only the bench, the lint or the pages of the docs change', () => {
    expect(
      sources.filter((source) => /scripts\/(bench|lint)\/|docs\/src\/(errata|enrich)\//.test(source)),
    ).toEqual([])
  })
})
