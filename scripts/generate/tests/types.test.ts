import { expect, test } from 'vitest'
import { aliasModule } from '../src/aliases.ts'
import { documentForTypes } from '../src/document-for-types.ts'
import type { OpenApiDocument, Operation } from '@elb-openapi/document'

const documentWith = (schemas: OpenApiDocument['components']['schemas']): OpenApiDocument => ({
  info: { title: 'Test', version: '1' },
  paths: {},
  security: [],
  components: { schemas, securitySchemes: {} },
})
const operationUsing = (...names: string[]): Operation =>
  ({
    operationId: 'x',
    responses: {},
    uses: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  }) as unknown as Operation

test('rules between fields do not reach the types, real compositions do', () => {
  const rule = { if: { required: ['a'] }, then: { required: ['b'] } }
  const part = { properties: { c: { type: 'string' } } }
  const schema = {
    properties: { a: {}, b: {} },
    allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, rule],
  }
  expect(documentForTypes(schema)).toEqual({ properties: { a: {}, b: {} } })
  expect(documentForTypes({ ...schema, allOf: [rule, part] })).toEqual({
    properties: { a: {}, b: {} },
    allOf: [part],
  })
})

test('a module has the reachable schemas only, without the prefix of its generation', () => {
  const document = documentWith({
    V2Color: {
      type: 'string',
      description: 'A color.',
      enum: ['red', "it's"],
      'x-enumDescriptions': { red: 'Red.', "it's": 'Quoted.' },
    },
    V2Thing: { type: 'object', properties: { color: { $ref: '#/components/schemas/V2Color' } } },
    Other: { type: 'object' },
  })
  const module = aliasModule(document, [operationUsing('V2Thing')], 'V2', '// header\n')
  expect(module).toContain("export const Color = [\n  'red',\n  'it\\'s',\n] as const")
  expect(module).toContain('- `red`: Red.')
  expect(module).toContain("export type Thing = components['schemas']['V2Thing']")
  expect(module).not.toContain('Other')
})

test('two schemas that would get one name are refused', () => {
  const document = documentWith({ V2Pool: { type: 'object' }, Pool: { type: 'object' } })
  expect(() => aliasModule(document, [operationUsing('V2Pool', 'Pool')], 'V2', '')).toThrow(
    'the schemas V2Pool and Pool would both be called Pool',
  )
})
