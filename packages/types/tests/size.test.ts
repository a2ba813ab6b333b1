import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const megabyte = 1_000_000

test('the declarations stay under 1 MB', () => {
  const declarations = new URL('../dist/openapi.gen.d.ts', import.meta.url)
  expect(statSync(declarations).size).toBeLessThan(megabyte)
})

test('the document stays under 2 MB', () => {
  const bundle = readFileSync(fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')))
  expect(bundle.byteLength).toBeLessThan(2 * megabyte)
})
