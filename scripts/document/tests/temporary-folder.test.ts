import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../src/temporary-folder.ts'

const folders: string[] = []

test('a temporary folder is there during the test, each time another', () => {
  folders.push(temporaryFolder(), temporaryFolder())
  for (const folder of folders) writeFileSync(join(folder, 'file'), '')
  expect(new Set(folders).size).toBe(2)
})

test('it is gone after the test, with what is in it', () => {
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false])
})
