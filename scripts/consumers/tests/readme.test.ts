import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { consumers } from '../src/consumers.ts'
import { toolsFolder } from '../src/folders.ts'
import { readTable } from '../src/report.ts'
import { versionOf } from '../src/versions.ts'

const rows = readTable(readFileSync(fromRoot('spec/README.md'), 'utf8'))

test('the README has a row for each tool, with the version that is tried', () => {
  expect(rows.map(({ package: name, version, makes, remark }) => [name, version, makes, remark])).toEqual(
    consumers.map(({ package: name, makes, remark }) => [name, versionOf(name), makes, remark]),
  )
})

test('the README says of each generator whether it generates and what becomes of that, of others whether they run', () => {
  expect(rows.map(({ outcome }) => Object.keys(outcome))).toEqual(
    consumers.map(({ generate }) => (generate ? ['generates', 'compiles', 'runs'] : ['runs'])),
  )
})

test('each tool is pinned to one version and has a use', () => {
  for (const { id, package: name } of consumers) {
    expect(versionOf(name)).toMatch(/^\d+\.\d+\.\d+$/)
    expect(existsSync(join(toolsFolder, 'uses', `${id}.ts`)), id).toBe(true)
  }
})

test('a tool that is not there has no version', () => {
  expect(() => versionOf('no-such-tool')).toThrow('scripts/consumers/tools/package.json has no no-such-tool')
})
