import { describe, expect, test } from 'vitest'
import { componentName, resolve, type Schema } from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const document = documentWith(
  {
    Pool: { type: 'object', title: 'Pool', description: 'Furthest.' },
    Further: { ...ref('Pool'), title: 'Further', description: 'Further.' },
    Nearer: { ...ref('Further'), description: 'Nearer.' },
    Empty: null as unknown as Schema,
    Loop: ref('Round'),
    Round: ref('Loop'),
  },
  { paths: { '/a~b': { parameters: [{ name: 'limit', in: 'query', schema: { minimum: 1 } }] } } },
)

describe('a reference', () => {
  test('is followed to its end, and what stands beside it goes before what it leads to', () => {
    expect(resolve(document, ref('Nearer'))).toEqual({
      type: 'object',
      title: 'Further',
      description: 'Nearer.',
    })
  })

  test('may be escaped, and leads into lists too', () => {
    expect(resolve(document, { $ref: '#/paths/~1a~0b/parameters/0/schema' })).toEqual({ minimum: 1 })
    expect(resolve(document, { $ref: '#/paths/~1a%7E0b/parameters/0' })).toMatchObject({ name: 'limit' })
  })

  test('leaves what it leads to as it is', () => {
    resolve(document, { ...ref('Pool'), description: 'Mine.' } as object)
    expect(document.components.schemas['Pool']!.description).toBe('Furthest.')
  })

  test.each([
    ['#/components/schemas/Loop', 'the reference #/components/schemas/Loop leads to itself'],
    ['#/components/schemas/None', 'the reference #/components/schemas/None leads nowhere'],
    ['#/components/none/Pool', 'the reference #/components/none/Pool leads nowhere'],
    ['#/components/schemas/Empty', 'the reference #/components/schemas/Empty leads nowhere'],
    ['#/components/schemas/Pool/title', 'the reference #/components/schemas/Pool/title leads nowhere'],
  ])('to %s is refused', ($ref, message) => {
    expect(() => resolve(document, { $ref })).toThrow(new Error(message))
  })
})

test('a node without a reference is given back as it is', () => {
  const node = { type: 'string' }
  expect(resolve(document, node)).toBe(node)
})

test('a component is named by the end of the reference to it', () => {
  expect(componentName(ref('Pool'))).toBe('Pool')
  expect(componentName({})).toBeUndefined()
})
