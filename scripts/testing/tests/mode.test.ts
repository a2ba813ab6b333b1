import { expect, test } from 'vitest'
import { reasonToRunAll } from '../src/proofs/mode.ts'

test.each([{}, { CI: '' }, { CI: 'false' }, { CI: '0' }, { ELB_PROOF_CACHE: '' }])(
  'what is proven does not run with %j',
  (environment) => {
    expect(reasonToRunAll(environment)).toBeUndefined()
  },
)

test.each([
  [{ CI: 'true' }, 'CI runs everything'],
  [{ CI: '1' }, 'CI runs everything'],
  [{ ELB_PROOF_CACHE: 'off' }, 'ELB_PROOF_CACHE is off'],
  [{ ELB_PROOF_CACHE: 'off', CI: 'true' }, 'ELB_PROOF_CACHE is off'],
])('everything runs with %j', (environment, reason) => {
  expect(reasonToRunAll(environment)).toBe(reason)
})

test('a misspelt setting is an error, not silence', () => {
  expect(() => reasonToRunAll({ ELB_PROOF_CACHE: 'of' })).toThrow(
    'ELB_PROOF_CACHE is "of". Write "off" to run everything, or leave it out.',
  )
})
