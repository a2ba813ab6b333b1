import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { command } from './support/child.ts'
import { promisedOutput, readmeBlocks } from './support/readme.ts'

const { app } = inject('consumer')
const name = '@elb-openapi/spec'
const installed = (path: string): string => readFileSync(join(app, 'node_modules', name, path), 'utf8')

test('YAML and JSON are the same document, of the version of the package', () => {
  const document = JSON.parse(installed('dist/openapi.json')) as { info: { version: string } }
  expect(document).toEqual(parse(installed('bundle/openapi.yaml'), { maxAliasCount: -1 }))
  const { version } = JSON.parse(installed('package.json')) as { version: string }
  expect(document.info.version).toBe(version)
})

test('OpenAPI 3.0 comes as YAML and JSON too, with the same operations', () => {
  const older = JSON.parse(installed('dist/openapi-3.0.json')) as { openapi: string; paths: object }
  expect(older).toEqual(parse(installed('dist/openapi-3.0.yaml'), { maxAliasCount: -1 }))
  expect(older.openapi).toMatch(/^3\.0\./)
  const newer = JSON.parse(installed('dist/openapi.json')) as { paths: object }
  expect(Object.keys(older.paths)).toEqual(Object.keys(newer.paths))
})

test('the outline that TypeScript knows of the document is true', () => {
  const document = JSON.parse(installed('dist/openapi.json')) as Record<string, unknown>
  const type = installed('openapi.d.cts')
  const outline = /declare const document: \{([\s\S]*?)\n\}/.exec(type)![1]!
  const fields = [...outline.matchAll(/^ {2}(\w+): (\w+|\{.*?\}(?:\[\])?)/gm)]
  expect(fields.length).toBeGreaterThan(5)
  for (const [, field = ''] of fields) expect(document, field).toHaveProperty(field)

  const operation = /interface Operation \{([\s\S]*?)\n\}/.exec(type)![1]!
  const required = [...operation.matchAll(/^ {2}(\w+):/gm)].map(([, field]) => field!)
  const known = [...operation.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field!)
  expect(known).toContain('operationId')
  const items = Object.values(document['paths'] as Record<string, Record<string, object>>)
  for (const item of items)
    for (const [method, value] of Object.entries(item)) {
      expect(['parameters', 'get', 'post', 'put', 'delete']).toContain(method)
      if (method !== 'parameters') for (const field of required) expect(value).toHaveProperty(field)
    }
})

const snippets = ['ts', 'js'].flatMap((language) =>
  readmeBlocks(app, name, language).map((code) => ({ language, code })),
)

test.each(snippets)('the README runs: $language', async ({ language, code }) => {
  const file = join(app, `spec-readme.${language === 'ts' ? 'mts' : 'mjs'}`)
  writeFileSync(file, code)
  const output = await command(process.execPath, [file], { cwd: app })
  expect(promisedOutput(code)).not.toEqual([])
  for (const line of promisedOutput(code)) expect(output.split('\n')).toContain(line)
})
