import { expect, test } from 'vitest'
import { valuesAt } from '../src/index.ts'

const body = {
  count: 2,
  next: null,
  names: ['a', ['b']],
  pools: [
    { id: 'p1', listeners: [{ id: 'l1' }, { id: null }], session: { type: 'SOURCE_IP' } },
    { id: 'p2', listeners: [], session: null },
    { listeners: [[{ id: 'l3' }], [{}]], session: {} },
    'no object',
  ],
}

test.each<[string, unknown[]]>([
  ['count', [2]],
  ['next', [null]],
  ['none', [undefined]],
  ['names', [['a', ['b']]]],
  ['names[]', ['a', 'b']],
  ['none[]', [undefined]],
  ['pools[].id', ['p1', 'p2', undefined]],
  ['pools.id', ['p1', 'p2', undefined]],
  ['pools[].session.type', ['SOURCE_IP', undefined]],
  ['pools[].listeners[].id', ['l1', null, 'l3', undefined]],
  ['count.id', []],
  ['next.id', []],
  ['names[].length', []],
])('%s leads to its values', (path, values) => {
  expect(valuesAt(body, path)).toEqual(values)
})

test('a body that is a list holds what its items hold', () => {
  expect(valuesAt([{ id: 1 }, { id: 2 }], 'id')).toEqual([1, 2])
})

test.each([null, undefined, 'text', 1])('%s holds nothing', (nothing) => {
  expect(valuesAt(nothing, 'id')).toEqual([])
})
