import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputProblem } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { readStatements, type Statement } from '../../src/availability/statement.ts'

const good = {
  id: 'eu-nl-without-pools',
  where: 'eu-nl',
  is: 'unsupported',
  operations: ['createPool'],
  why: 'A reason.',
  evidence: [{ url: 'https://docs.example.com' }],
}

/** The statements of a file, or what is said against it. */
const read = (entries: object[]): Statement[] | string[] => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'v3'))
  writeFileSync(
    join(folder, 'v3/pools.yaml'),
    entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join(''),
  )
  try {
    return readStatements(folder).map((one) => ({ ...one, file: one.file.replace(`${folder}/`, '') }))
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return error.lines.map((line) => line.replaceAll(`${folder}/`, ''))
  }
}

test('a statement is read with its file, and speaks of nothing that it does not name', () => {
  expect(read([good])).toEqual([{ ...good, file: 'v3/pools.yaml', fields: [], values: {} }])
})

describe('a fault is one clear line', () => {
  const { operations: _, ...aboutNothing } = good
  test.each<[string, object, string]>([
    [
      'an unknown word',
      { ...good, is: 'unsuported' },
      'v3/pools.yaml:1: eu-nl-without-pools: is is "unsuported", which is none of supported, unsupported, reserved, missing, undocumented; did you mean "unsupported"?',
    ],
    ['no evidence', { ...good, evidence: [] }, 'v3/pools.yaml:1: eu-nl-without-pools: evidence is empty'],
    [
      'an unknown key',
      { ...good, field: ['a'] },
      'v3/pools.yaml:1: eu-nl-without-pools has the unknown key "field"; did you mean "fields"?',
    ],
    [
      'nothing to speak of',
      aboutNothing,
      'v3/pools.yaml: eu-nl-without-pools: speaks of nothing; add operations, fields or values',
    ],
  ])('%s', (__, entry, line) => {
    expect(read([entry])).toEqual([line])
  })

  test('an ID that is there twice', () => {
    expect(read([good, good])).toEqual([
      'v3/pools.yaml: eu-nl-without-pools: v3/pools.yaml has a statement of this ID too; give one another ID',
    ])
  })
})
