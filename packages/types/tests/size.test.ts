import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const megabyte = 1_000_000

test('the declarations together stay under 1 MB', () => {
  const dist = new URL('../dist/', import.meta.url)
  const declarations = readdirSync(dist).filter((name) => name.endsWith('.d.ts'))
  expect(declarations).toContain('openapi.gen.d.ts')
  const bytes = declarations.reduce((sum, name) => sum + statSync(new URL(name, dist)).size, 0)
  expect(bytes).toBeLessThan(megabyte)
})

test('the document stays under 2 MB', () => {
  const bundle = readFileSync(fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')))
  expect(bundle.byteLength).toBeLessThan(2 * megabyte)
})
