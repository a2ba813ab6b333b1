import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { freshSuite, type Suite } from './copy-of-suite.ts'

// Whole runs of vitest, each in a copy of the suite in suite/, which has three claims.

const all = ['one', 'two', 'three']

let proven: Suite
beforeAll(async () => {
  proven = freshSuite()
  await proven.run()
})
afterAll(() => proven.remove())

const whileTesting = (suite: Suite): Suite => {
  onTestFinished(suite.remove)
  return suite
}
const newSuite = (): Suite => whileTesting(freshSuite())
const provenSuite = (): Suite => whileTesting(proven.copy())

const replace = (suite: Suite, file: string, from: string, to: string): void => {
  const text = suite.read(file)
  expect(text).toContain(from)
  suite.write(file, text.replace(from, to))
}

test('what passed does not run again, and both runs say so', async () => {
  const suite = newSuite()
  const first = await suite.run()
  expect(first).toMatchObject({ ran: all, passed: true })
  expect(first.output).toContain('3 words run, 0 proven before\n')
  const second = await suite.run()
  expect(second).toMatchObject({ ran: [], passed: true })
  expect(second.output).toContain('0 words run, 3 proven before\n')
})

test('a claim runs when what it reads has changed or when it is new, and no other does', async () => {
  const suite = provenSuite()
  replace(suite, 'words.json', 'Pear', 'Quince')
  replace(suite, 'words.json', '}', ', "four": "Fig" }')
  expect((await suite.run()).ran).toEqual(['two', 'four'])
  expect((await suite.run()).ran).toEqual([])
})

test.each([
  ['that the cases import', 'lower.ts', '=>'],
  ['that they run in another process', 'spawned.ts', 'nobody'],
])('everything runs when a source has changed %s', async (_, file, text) => {
  const suite = provenSuite()
  replace(suite, file, text, `${text}  `)
  expect((await suite.run()).ran).toEqual(all)
})

test('everything runs when somebody asks for it, and the run says so', async () => {
  const { ran, output } = await provenSuite().run({}, { ELB_PROOF_CACHE: 'off' })
  expect(ran).toEqual(all)
  expect(output).toContain('3 words run, 0 proven before (ELB_PROOF_CACHE is off)\n')
})

test('what failed runs again, and what passed beside it does not', async () => {
  const suite = newSuite()
  expect(await suite.run({ broken: 'two' })).toMatchObject({ ran: all, failed: ['two'], passed: false })
  expect(await suite.run()).toMatchObject({ ran: ['two'], failed: [], passed: true })
  expect(suite.kept().toSorted()).toEqual(all.toSorted())
})

test('what fails is proven no longer', async () => {
  const suite = provenSuite()
  await suite.run({ broken: 'two' }, { ELB_PROOF_CACHE: 'off' })
  expect(suite.kept()).toEqual(['one', 'three'])
})

describe('nothing is proven', () => {
  test('by some of the cases', async () => {
    const suite = newSuite()
    expect((await suite.run({}, {}, '-t', 'lower case')).ran).toEqual(all)
    expect(suite.kept()).toEqual([])
  })

  test.each([
    ['a source', 'lower.ts'],
    ['what the claims read', 'words.json'],
  ])('when %s changes during the run', async (_, edited) => {
    const suite = newSuite()
    expect(await suite.run({ edited })).toMatchObject({ ran: all, passed: true })
    expect(suite.kept()).toEqual([])
  })

  test.each([
    ['a promise that nobody waited for', { stray: 'yes' }],
    ['a hook of the file', { hook: 'yes' }],
  ])('when %s fails', async (_, trouble) => {
    const suite = newSuite()
    expect(await suite.run(trouble)).toMatchObject({ ran: all, failed: [], passed: false })
    expect(suite.kept()).toEqual([])
  })
})

test('some of the cases do not undo what all of them proved', async () => {
  const suite = provenSuite()
  await suite.run({}, { ELB_PROOF_CACHE: 'off' }, '-t', 'lower case')
  expect(suite.kept()).toEqual(all)
})

test('the proofs of claims that are gone are not kept', async () => {
  const suite = provenSuite()
  replace(suite, 'words.json', '"two": "Pear", ', '')
  await suite.run()
  expect(suite.kept()).toEqual(['one', 'three'])
})

test('the figures and the line of a suite are printed and written down', async () => {
  const suite = newSuite()
  expect((await suite.run()).output).toContain('3 words\nwords 3/3\n')
  expect(JSON.parse(suite.read('.vitest/figures.json'))).toEqual({
    figures: { words: 3 },
    lines: ['words 3/3'],
  })
})
