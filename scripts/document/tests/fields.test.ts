import { describe, expect, test } from 'vitest'
import { fieldsOf, type Field, type Schema } from '../src/index.ts'
import { documentWith, ref } from './support/document.ts'

const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: 'object',
  properties,
  ...(required && { required }),
})

const document = documentWith({
  Ref: object({ id: { type: 'string' } }, ['id']),
  Source: object({ type: { const: 'IP' }, timeout: { type: 'integer' } }, ['type']),
  Cookie: object({ type: { const: 'APP' }, name: { type: 'string' } }, ['type', 'name']),
  Persistence: { type: 'object', oneOf: [ref('Source'), ref('Cookie')] },
  Pool: object(
    {
      name: { type: 'string' },
      session: { oneOf: [ref('Persistence'), { type: 'null' }] },
      listeners: { type: 'array', items: ref('Ref') },
      grid: { type: 'array', items: { type: 'array', items: object({ cell: { type: 'integer' } }) } },
    },
    ['name'],
  ),
  Tree: object({ id: {}, parent: ref('Tree'), children: { type: 'array', items: ref('Tree') } }),
  Left: object({ right: { oneOf: [ref('Right'), { type: 'null' }] }, leaf: {} }),
  Right: object({ left: { items: { oneOf: [ref('Left'), ref('Ref')] } } }),
  Add: object({ items: { type: 'array', items: object({ address: {}, weight: {} }, ['address']) } }, [
    'items',
  ]),
  Remove: object({ items: { type: 'array', items: ref('Ref') }, force: {} }, ['items']),
  Change: { anyOf: [ref('Add'), ref('Remove')] },
})

const fields = (schema: Schema): Field[] => [...fieldsOf(document, schema).values()]
const paths = (schema: Schema): string[] => fields(schema).map(({ path }) => path)
const field = (schema: Schema, path: string): Field => fieldsOf(document, schema).get(path)!

describe('paths', () => {
  test('lead through objects, lists, and lists of lists, the outer ones first', () => {
    expect(paths(ref('Pool'))).toEqual([
      'name',
      'session',
      'session.type',
      'session.timeout',
      'session.name',
      'listeners',
      'listeners[].id',
      'grid',
      'grid[].cell',
    ])
  })

  test('are the keys of the fields', () => {
    expect([...fieldsOf(document, ref('Pool')).keys()]).toEqual(paths(ref('Pool')))
  })

  test('end where an object stands within itself', () => {
    expect(paths(ref('Tree'))).toEqual(['id', 'parent', 'children'])
    expect(paths({ properties: { tree: ref('Tree') } })).toEqual([
      'tree',
      'tree.id',
      'tree.parent',
      'tree.children',
    ])
  })

  test('end there through unions and lists too, where other forms go on', () => {
    expect(paths(ref('Left'))).toEqual(['right', 'right.left', 'right.left[].id', 'leaf'])
  })

  test('lead to one component from two fields', () => {
    expect(paths({ properties: { a: ref('Ref'), b: ref('Ref') } })).toEqual(['a', 'a.id', 'b', 'b.id'])
  })

  test('lead to an object and to a list of it', () => {
    expect(paths({ properties: { a: { oneOf: [ref('Ref'), { items: ref('Ref') }] } } })).toEqual([
      'a',
      'a.id',
      'a[].id',
    ])
  })

  test('lead through all forms of a union inside objects of one name', () => {
    const one = object({ part: ref('Source') })
    const other = object({ part: { oneOf: [ref('Source'), ref('Cookie')] } })
    expect(paths({ oneOf: [one, other] })).toEqual(['part', 'part.type', 'part.timeout', 'part.name'])
  })

  test('leave out what only a rule names', () => {
    const rules: Schema[] = [
      { if: { properties: { type: { const: 'IP' } } }, then: { properties: { name: {} } } },
      { anyOf: [{ required: ['timeout'] }, { required: ['type'] }] },
    ]
    expect(paths({ ...object({ type: {} }), allOf: rules, anyOf: [{ required: ['x'] }] })).toEqual(['type'])
  })

  test('are those of the schema only, whatever their names', () => {
    expect(paths({ oneOf: [object({ constructor: {} }), object({ a: {} })] })).toEqual(['constructor', 'a'])
    expect(
      field({ oneOf: [object({ constructor: {} }), object({ a: {} })] }, 'constructor').holders,
    ).toHaveLength(1)
  })

  test('are none for what is no object', () => {
    expect(paths({ type: 'string' })).toEqual([])
    expect(paths({ type: 'object' })).toEqual([])
  })
})

describe('holders', () => {
  test('are the objects that have a field, with its schema as it is written', () => {
    expect(field(ref('Pool'), 'session').holders).toEqual([
      { schema: { oneOf: [ref('Persistence'), { type: 'null' }] }, owners: ['Pool'], required: false },
    ])
    expect(field(ref('Pool'), 'listeners[].id').holders).toEqual([
      { schema: { type: 'string' }, owners: ['Ref'], required: true },
    ])
    expect(field(ref('Pool'), 'grid[].cell').holders).toEqual([
      { schema: { type: 'integer' }, owners: [], required: false },
    ])
  })

  test('are the forms of a union that have it', () => {
    expect(field(ref('Pool'), 'session.type').holders).toEqual([
      { schema: { const: 'IP' }, owners: ['Persistence', 'Source'], required: true },
      { schema: { const: 'APP' }, owners: ['Persistence', 'Cookie'], required: true },
    ])
    expect(field(ref('Pool'), 'session.name').holders).toEqual([
      { schema: { type: 'string' }, owners: ['Persistence', 'Cookie'], required: true },
    ])
  })

  test('are one where two forms hold the same component', () => {
    const schema = { oneOf: [object({ a: ref('Ref') }), object({ a: ref('Ref'), b: {} })] }
    expect(field(schema, 'a').holders).toHaveLength(2)
    expect(field(schema, 'a.id').holders).toHaveLength(1)
  })

  test('are all where one form holds a component, and another that and more', () => {
    const more = { oneOf: [ref('Ref'), object({ name: {} })] }
    const schema = { oneOf: [object({ a: ref('Ref') }), object({ a: more })] }
    expect(paths(schema)).toEqual(['a', 'a.id', 'a.name'])
    expect(field(schema, 'a.id').holders).toHaveLength(2)
  })

  test('are all where two forms hold objects without a name', () => {
    const part = object({ id: {} })
    expect(field({ oneOf: [object({ a: part }), object({ a: part })] }, 'a.id').holders).toHaveLength(2)
  })
})

describe('a field is required', () => {
  test.each<[string, Schema, string, boolean, boolean]>([
    ['where its object says so', ref('Pool'), 'name', true, true],
    ['nowhere else', ref('Pool'), 'session', false, false],
    ['where all forms say so', ref('Pool'), 'session.type', true, true],
    ['not where another form does not have it', ref('Pool'), 'session.name', false, false],
    ['not where no form says so', ref('Pool'), 'session.timeout', false, false],
    ['where all alternatives say so', ref('Change'), 'items', true, true],
    ['by its holders only, where the object is another', ref('Change'), 'items[].address', false, true],
    ['by its holders only, in either object', ref('Change'), 'items[].id', false, true],
    ['not where its only holder does not say so', ref('Change'), 'items[].weight', false, false],
  ])('%s', (_, schema, path, required, requiredByHolders) => {
    expect(field(schema, path)).toMatchObject({ required, requiredByHolders })
  })
})
