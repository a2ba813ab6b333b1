import { expect, test } from 'vitest'
import { aliasModule } from '../src/aliases.ts'
import { withoutRules } from '../src/document-for-types.ts'
import type { OpenApiDocument, Operation } from '@elb-openapi/document'

const regions = [{ ids: ['r'], endpoint: 'https://elb', iam: 'https://iam' }]
const providers = [
  { id: 'otc', name: 'Open Telekom Cloud', regions },
  { id: 'huawei', name: 'Huawei Cloud', regions },
]

const documentWith = (schemas: OpenApiDocument['components']['schemas']): OpenApiDocument => ({
  info: { title: 'Test', version: '1' },
  paths: {},
  security: [],
  components: { schemas, securitySchemes: {} },
})
const operationUsing = (...names: string[]): Operation =>
  ({
    operationId: 'x',
    parameters: [],
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
  expect(withoutRules(schema)).toEqual({ properties: { a: {}, b: {} } })
  expect(withoutRules({ ...schema, allOf: [rule, part] })).toEqual({
    properties: { a: {}, b: {} },
    allOf: [part],
  })
})

test('a module has the reachable types only, without the prefix of its generation', () => {
  const document = documentWith({
    V2Color: {
      type: 'string',
      description: 'A color.',
      enum: ['red', "it's"],
      'x-enumDescriptions': { red: 'Red.', "it's": 'Quoted.' },
      'x-valueProviders': { red: ['huawei'] },
    },
    V2Size: { type: 'integer', enum: [1, 21], 'x-valueRegions': { 21: { 'eu-nl': 'unsupported' } } },
    V2Thing: {
      type: 'object',
      properties: {
        color: { $ref: '#/components/schemas/V2Color' },
        size: { $ref: '#/components/schemas/V2Size' },
      },
    },
    Shared: { type: 'object' },
    Other: { type: 'object' },
  })
  const listThings = {
    ...operationUsing('V2Thing', 'Shared'),
    operationId: 'v2ListThings',
    parameters: [{ name: 'limit', in: 'query' as const, schema: { type: 'integer' } }],
  }
  const module = aliasModule(document, [listThings], 'V2', '// header\n', providers)
  expect(module).toContain("export const Color = [\n  'red',\n  'it\\'s',\n] as const")
  expect(module).toContain(" * - `red`: Red. Huawei Cloud only.\n * - `it's`: Quoted.\n")
  expect(module).toContain(' * - `21`: Not in eu-nl.\n')
  expect(module).toContain('export const Size = [\n  1,\n  21,\n] as const')
  expect(module).toMatch(
    /^\/\/ header\nexport type \{\n {2}V2Thing as Thing,\n {2}Shared,\n {2}V2ListThingsQuery as ListThingsQuery,\n\} from '.\/openapi.gen.ts'\n/,
  )
  expect(module).not.toContain('Other')
})

test('two types that would get one name are refused', () => {
  const document = documentWith({ V2Pool: { type: 'object' }, Pool: { type: 'object' } })
  expect(() => aliasModule(document, [operationUsing('V2Pool', 'Pool')], 'V2', '', providers)).toThrow(
    'the types V2Pool and Pool would both be called Pool',
  )
})
