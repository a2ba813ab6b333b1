import { expect, test } from 'vitest'
import { keysOf, pointerOf } from '../src/index.ts'

test.each<[string, (string | number)[]]>([
  ['#', []],
  ['#/paths/~1v3~1pools~1{pool_id}/get', ['paths', '/v3/pools/{pool_id}', 'get']],
  ['#/a~0b~01/0', ['a~b~1', 0]],
  ['#/a~0~1b~1/~1~0', ['a~/b/', '/~']],
])('%s leads along its keys and back', (pointer, keys) => {
  expect(pointerOf(keys)).toBe(pointer)
  expect(keysOf(pointer)).toEqual(keys.map(String))
})

test.each([
  ['', []],
  ['#/', []],
  ['/', []],
  ['/a/b', ['a', 'b']],
  ['a/b', ['a', 'b']],
])('%j is read as a pointer too', (pointer, keys) => {
  expect(keysOf(pointer)).toEqual(keys)
})
