import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromRoot, readDocument, readYamlFolder } from '../src/index.ts'
import { temporaryFolder } from '../src/temporary-folder.ts'

test('a path from the root leads into this repository', () => {
  expect(readFileSync(fromRoot('scripts/document/package.json'), 'utf8')).toContain('@elb-openapi/document')
})

test('a document is read from the file that is named', () => {
  const file = join(temporaryFolder(), 'openapi.yaml')
  // As many uses of an anchor as a whole document has; the reader would refuse more than a hundred by itself.
  const uses = Array.from({ length: 200 }, (_, index) => `  field${index}: *text`)
  writeFileSync(file, ['info: &text { title: Read }', 'paths:', ...uses].join('\n'))
  const { info, paths } = readDocument(file)
  expect(info).toEqual({ title: 'Read' })
  expect(Object.keys(paths)).toHaveLength(200)
})

test('a folder is read with the folders in it, in the order of their names', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'v3'))
  writeFileSync(join(folder, 'v3', 'pools.yaml'), '- id: pools\n')
  writeFileSync(join(folder, 'a.yaml'), '{ id: a }\n')
  writeFileSync(join(folder, 'z.yaml'), '')
  writeFileSync(join(folder, 'notes.md'), '# not: read\n')
  expect(readYamlFolder(folder, {})).toEqual([
    { file: join(folder, 'a.yaml'), content: { id: 'a' } },
    { file: join(folder, 'v3', 'pools.yaml'), content: [{ id: 'pools' }] },
    { file: join(folder, 'z.yaml'), content: null },
  ])
})
