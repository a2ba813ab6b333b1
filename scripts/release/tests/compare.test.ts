import { readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { compare, lineOf } from '../src/compare.ts'

test('the whole document has no difference to itself', () => {
  const text = JSON.stringify(readDocument())
  expect(compare(text, text)).toEqual([])
})

test('places of the document are named by operation, schema and field, the gravest first', () => {
  const original = readDocument()
  original.components.schemas['Pool']!.properties!['name']!.description = 'One text.'
  const before = JSON.stringify(original)
  const document = readDocument()
  const { CreatePoolOption, Pool, PoolProtocol } = document.components.schemas
  Pool!.properties!['name']!.description = 'Another text.'
  CreatePoolOption!.properties!['name']!.maxLength = 1000
  delete CreatePoolOption!.properties!['description']
  PoolProtocol!.enum!.pop()
  delete document.paths['/v2.0/lbaas/pools']!.post
  expect(compare(before, JSON.stringify(document)).map(lineOf)).toEqual([
    'major  v2CreatePool: Operation `POST /v2.0/lbaas/pools` was removed. (operation-removed)',
    "major  PoolProtocol, request of listPools and createPool, response of listPools and 3 others: Enum of `PoolProtocol` lost values: 'QUIC'. (enum-values-removed)",
    'major  CreatePoolOption.description, request of createPool: Property `description` of `CreatePoolOption` was removed. (property-removed)',
    'minor  CreatePoolOption.name, request of createPool: `maxLength` changed from 255 to 1000. (widened)',
    "patch  Pool.name, response of listPools and 3 others: `description` changed from 'One text.' to 'Another text.'. (text)",
  ])
})

test('a text that is no document is refused with the words of Redocly', () => {
  expect(() => compare('openapi: 3.1.0\npaths: [', 'openapi: 3.1.0\n')).toThrow(/^redocly diff failed:\n/)
})
