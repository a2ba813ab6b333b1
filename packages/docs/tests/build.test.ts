import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offline } from '../src/redoc/offline.ts'
import { built } from './support/site.ts'

const build = fileURLToPath(new URL('../src/build.ts', import.meta.url))
const files = ['errata.html', 'error-codes.html', 'index.html', 'migration.html', 'openapi.yaml']
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elb-docs-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(name: string, time: string): string {
  const target = join(folder, name)
  execFileSync(process.execPath, [build, target], {
    cwd: folder,
    env: { ...process.env, TZ: time },
    stdio: 'pipe',
  })
  return target
}

test('two builds are equal byte for byte, wherever and whenever they run', () => {
  const [one, other] = [run('one', 'UTC'), run('other', 'Asia/Tokyo')]
  expect(readdirSync(one).toSorted()).toEqual(files)
  expect(readdirSync(other).toSorted()).toEqual(files)
  for (const name of files) {
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true)
  }
})

test('the finished folder is what a build of today gives', () => {
  const target = run('today', 'UTC')
  for (const name of files) expect(readFileSync(join(target, name), 'utf8') === built(name), name).toBe(true)
})

test('a build removes what an earlier one left', () => {
  mkdirSync(join(folder, 'left'))
  writeFileSync(join(folder, 'left', 'old.html'), '')
  expect(readdirSync(run('left', 'UTC')).toSorted()).toEqual(files)
})

test('the build says so when Redoc changes its page', () => {
  expect(() => offline('<html></html>')).toThrow(
    "the logo was not found in Redoc's page; see what has changed in Redoc.",
  )
})
