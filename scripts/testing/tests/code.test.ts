import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeOf } from '../src/proofs/code.ts'
import { describeUnproven } from '../src/proofs/describe.ts'

const suite = join(import.meta.dirname, 'suite')
const file = join(suite, 'tests', 'words.test.ts')

test('the code of a test file holds what it imports, what it runs and the configuration of vitest', async () => {
  const { files } = await codeOf(file, [join(suite, 'spawned.ts')])
  const names = files.map((name) => relative(suite, name))
  expect(names).toEqual(
    expect.arrayContaining(['lower.ts', 'spawned.ts', 'vitest.config.ts', 'pnpm-lock.yaml']),
  )
})

test('another Node is other code', async () => {
  const { version } = process
  onTestFinished(() => {
    Object.defineProperty(process, 'version', { value: version })
  })
  const { print } = await codeOf(file, [])
  expect((await codeOf(file, [])).print).toBe(print)
  Object.defineProperty(process, 'version', { value: 'v99.0.0' })
  expect((await codeOf(file, [])).print).not.toBe(print)
})

test('two claims of one name are an error', async () => {
  const claim = { id: 'one', value: 1, reads: 1 }
  await expect(
    describeUnproven({ file, about: 'words', claims: [claim, { ...claim, reads: 2 }] }, () => {}),
  ).rejects.toThrow(`Two claims of ${file} have one name.`)
})
