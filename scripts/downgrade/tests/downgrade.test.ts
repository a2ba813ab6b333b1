import { writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readDocument, type OpenApiDocument, type Schema } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { expect, test } from 'vitest'
import { downgrade } from '../src/index.ts'

const documentWith = (thing: object): OpenApiDocument =>
  ({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas: { Thing: thing } } }) as never

/** The converter's objects are of another realm than those of the tests. */
const downgraded = (document: OpenApiDocument): OpenApiDocument =>
  JSON.parse(JSON.stringify(downgrade(document).document)) as OpenApiDocument

const said = (thing: object): Schema => downgraded(documentWith(thing)).components.schemas['Thing']!

const a = { required: ['a'] }
const b = { required: ['b'] }
const c = { required: ['c'] }

test.each<[string, object, object]>([
  ['a value that may be null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
  [
    'a schema that may be null',
    { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
    { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'string', nullable: true, enum: [null] }] },
  ],
  ['one of two types', { type: ['integer', 'string'] }, { anyOf: [{ type: 'integer' }, { type: 'string' }] }],
  [
    'one of two types, or null',
    { type: ['integer', 'string', 'null'] },
    { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'string', nullable: true, enum: [null] }] },
  ],
  ['a single value', { const: 'TCP' }, { enum: ['TCP'] }],
  ['the empty text', { const: '' }, { enum: [''] }],
  ['zero', { const: 0 }, { enum: [0] }],
  ['false', { const: false }, { enum: [false] }],
  [
    'what stands beside a reference',
    { $ref: '#/components/schemas/Thing', description: 'What for.' },
    { allOf: [{ $ref: '#/components/schemas/Thing' }], description: 'What for.' },
  ],
  ['if and then', { if: a, then: b }, { not: { allOf: [a, { not: b }] } }],
  ['if and else', { if: a, else: b }, { not: { allOf: [{ not: a }, { not: b }] } }],
  ['if not and then', { if: { not: a }, then: b }, { not: { allOf: [{ not: a }, { not: b }] } }],
  ['if and then not', { if: a, then: { not: b } }, { not: { allOf: [a, b] } }],
  [
    'if, then and else',
    { if: a, then: b, else: c },
    { not: { anyOf: [{ allOf: [a, { not: b }] }, { allOf: [{ not: a }, { not: c }] }] } },
  ],
  [
    'conditions in allOf',
    { type: 'object', allOf: [{ if: a, then: b }, c] },
    { type: 'object', allOf: [c], not: { allOf: [a, { not: b }] } },
  ],
  [
    'a condition beside a not',
    { not: c, allOf: [{ if: a, then: b }] },
    { not: { anyOf: [c, { allOf: [a, { not: b }] }] } },
  ],
  [
    'a value inside of a condition',
    { if: { properties: { a: { const: 0 } } }, then: b },
    { not: { allOf: [{ properties: { a: { enum: [0] } } }, { not: b }] } },
  ],
])('says %s', (_, schema, expected) => {
  expect(said(schema)).toEqual(expected)
})

test('leaves out how many items may be of a kind, and tells where', () => {
  const rules = { allOf: [{ contains: a, minContains: 0, maxContains: 1 }, b] }
  expect(said({ properties: { rules } })).toEqual({ properties: { rules: { allOf: [b] } } })
  expect(downgrade(documentWith({ properties: { rules } })).losses).toEqual([
    '#/components/schemas/Thing/properties/rules/allOf/0',
  ])
})

test('leaves the document itself as it is', () => {
  const document = documentWith({ if: a, then: { const: '' } })
  const before = structuredClone(document)
  downgrade(document)
  expect(document).toEqual(before)
})

test('leaves out the dialect and the summary, and gives the licence an address', () => {
  const document = downgraded({
    ...documentWith({}),
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Test', version: '1', summary: 'A test.', license: { name: 'MIT', identifier: 'MIT' } },
  } as OpenApiDocument)
  expect(document).toMatchObject({ openapi: '3.0.3' })
  expect(document).not.toHaveProperty('jsonSchemaDialect')
  expect(document.info).toEqual({
    title: 'Test',
    version: '1',
    license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
  })
})

test('two types beside an anyOf are an error', () => {
  expect(() => said({ type: ['integer', 'string'], anyOf: [a, b] })).toThrow(
    'a schema has the types integer, string and an anyOf',
  )
})

test('the real document becomes valid OpenAPI 3.0', () => {
  const folder = temporaryFolder()
  const { document } = downgrade(readDocument())
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document))
  const require = createRequire(import.meta.url)
  const redocly = require.resolve('@redocly/cli/bin/cli.js')
  const lint = (): string =>
    execFileSync(process.execPath, [redocly, 'lint', '--extends=spec', '--format=json', file], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
  expect(JSON.parse(lint())).toMatchObject({ totals: { errors: 0, warnings: 0 } })
})
