import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { expect, test } from 'vitest'
import { staleFiles } from '../src/stale.ts'

const packageWith = (...files: string[]): string => {
  const folder = temporaryFolder()
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

test('a compiled file is stale when its source is gone', () => {
  const folder = packageWith('src/http/server.ts', 'src/v3.gen.ts', 'dist/http/server.js', 'dist/server.js')
  expect(staleFiles(folder)).toEqual(['dist/server.js'])
})

test('declarations belong to the same source', () => {
  const folder = packageWith('src/v2.0.gen.ts', 'dist/v2.0.gen.js', 'dist/v2.0.gen.d.ts', 'dist/v3.gen.d.ts')
  expect(staleFiles(folder)).toEqual(['dist/v3.gen.d.ts'])
})

test('a package that compiles nothing has no stale files', () => {
  expect(staleFiles(packageWith('dist/openapi.json', 'dist/index.js'))).toEqual([])
})
