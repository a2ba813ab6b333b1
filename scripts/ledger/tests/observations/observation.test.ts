import { expect, test } from 'vitest'
import { isProof } from '../../src/observations/observation.ts'
import { observation } from './support.ts'

const body = { thing: { colour: 'BLUE' } }

test.each([
  ['an answer', observation({ kind: 'response', status: 200, body }), true],
  ['an accepted request', observation({ body }), true],
  ['a refused request', observation({ expect: 'refused', body }), false],
  ['a request of unknown outcome', observation({ expect: 'unknown', body }), false],
  ['a weak one', observation({ strength: 'weak', body }), false],
  ['one of another operation', observation({ call: 'POST /v2/things', outside: '.', body }), false],
])('%s proves what it shows, or not', (_, one, expected) => {
  expect(isProof(one)).toBe(expected)
})
