import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offline } from '../src/redoc/offline.ts'
import { built } from './support/site.ts'

const build = fileURLToPath(new URL('../src/build.ts', import.meta.url))
const files = [
  'availability.html',
  'errata.html',
  'error-codes.html',
  'index.html',
  'migration.html',
  'observations.html',
  'openapi.yaml',
]

const dayIn = (timeZone?: string): string => new Date().toLocaleDateString('en', { timeZone })
/** A time zone in which it is another day than here: these two are 25 hours apart. */
const elsewhere = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].find((zone) => dayIn(zone) !== dayIn())!

/** Another build, in a place, time zone and language of its own, over what an earlier one left. */
let folder: string
let target: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elb-docs-test-'))
  target = join(folder, 'site')
  mkdirSync(join(target, 'old'), { recursive: true })
  for (const name of ['index.html', 'old.html', 'old/index.html']) writeFileSync(join(target, name), 'old')
  const env = { ...process.env, TZ: elsewhere, LC_ALL: 'da_DK.UTF-8' }
  execFileSync(process.execPath, [build, target], { cwd: folder, env, stdio: 'pipe' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a build removes what an earlier one left', () => {
  expect(readdirSync(target).toSorted()).toEqual(files)
})

test.each(files)(
  '%s is the same byte for byte in the finished folder, wherever and whenever it is built',
  (name) => {
    expect(readFileSync(join(target, name), 'utf8') === built(name), 'build again: pnpm build').toBe(true)
  },
)

test('the build says so when Redoc changes its page', () => {
  expect(() => offline('<html></html>')).toThrow(
    "the logo was not found in Redoc's page; see what has changed in Redoc.",
  )
})
