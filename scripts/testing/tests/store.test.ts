import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readProofs, storeOf, writeProofs } from '../src/proofs/store.ts'

const emptyStore = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-testing-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'kept', 'words.json')
}

test('proofs are read as they were written', () => {
  const store = emptyStore()
  expect(readProofs(store)).toEqual({})
  writeProofs(store, { one: 'a', two: 'b' })
  writeProofs(store, { one: 'c' })
  expect(readProofs(store)).toEqual({ one: 'c' })
})

test.each(['', '{"one":', 'null', '"a"', '{"one":1}', '[["one","a"]]'])(
  'nothing is proven by a damaged file: %s',
  (text) => {
    const store = emptyStore()
    writeProofs(store, {})
    writeFileSync(store, text)
    expect(readProofs(store)).toEqual({})
  },
)

test('each test file has a store of its own, where git and the registries do not look', () => {
  expect(storeOf('/p/tests/words.test.ts', '/p')).toBe('/p/node_modules/.cache/proofs/words.json')
})
