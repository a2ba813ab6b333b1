import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createProgram } from '../src/cli/program.ts'
import { catalogue } from '../src/errors/catalogue.ts'
import { mockOf } from '../src/mock.ts'
import { defaults, limits, readMockOptions } from '../src/options.ts'
import { readScenario } from '../src/scenario/read.ts'
import type { Scenario } from '../src/scenario-type.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

/** The cells of the README's table row whose first cell has `name`. */
const row = (name: string): string[] => {
  const line = readme
    .split('\n')
    .find((text) => text.startsWith('|') && text.split('|')[1]!.includes(`\`${name}\``))
  return line?.split('|').map((cell) => cell.trim()) ?? []
}

test('the README knows every option of the command', () => {
  const names = createProgram(async () => {}).options.map(({ long }) => long!)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names.filter((option) => option !== '--version')) expect(row(name)).not.toEqual([])
})

test.each([
  ['--port', String(defaults.port)],
  ['--host', defaults.host],
  ['--log-level', defaults.logLevel],
  ['auth', String(defaults.auth)],
  ['cors', String(defaults.cors)],
  ['maxBodyBytes', `${defaults.maxBodyBytes} (10 MiB)`],
  ['maxBodyValues', String(defaults.maxBodyValues)],
  ['port', String(defaults.port)],
  ['host', defaults.host],
  ['patienceMs', String(defaults.patienceMs)],
])('the README says the default of %s: %s', (name, value) => {
  expect(row(name)[2]).toBe(value)
})

test('the README has every scenario with its words', () => {
  const { scenario } = mockOf([], readMockOptions({}))
  for (const { name, description } of scenario.list())
    expect(row(name).slice(1, 3)).toEqual([`\`${name}\``, description])
})

test('the scenario of the README is one', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(readme)!
  expect(readScenario(JSON.parse(json) as Scenario)).toHaveProperty('faults')
})

test('the README says the limits', () => {
  expect(10 * 1024 * 1024).toBe(defaults.maxBodyBytes)
  expect(readme).toContain(`nesting deeper than ${limits.bodyDepth}`)
  expect(readme).toContain(`over ${limits.targetCharacters} characters`)
  expect(readme).toContain(`over ${limits.headerBytes / 1024} KiB`)
  expect(readme).toContain(`http://${defaults.host}:${defaults.port}`)
})

test('the README has every error of the mock with its code', () => {
  const refusals = readme.slice(readme.indexOf('## What is refused'))
  for (const { status, code, v2Type } of Object.values(catalogue)) {
    const lines = refusals
      .split('\n')
      .filter((line) => line.startsWith('|') && line.split('|')[1]!.includes(String(status)))
    expect(lines.join('\n'), String(status)).toContain(code)
    if (typeof v2Type === 'string') expect(lines.join('\n'), String(status)).toContain(v2Type)
  }
})
