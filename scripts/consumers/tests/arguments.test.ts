import { expect, test } from 'vitest'
import { chosen } from '../src/arguments.ts'
import { consumers } from '../src/consumers.ts'

test('without a name, all tools are tried', () => {
  expect(chosen([])).toEqual(consumers)
  expect(chosen(['--'])).toEqual(consumers)
})

test('the tools that are named are tried', () => {
  expect(chosen(['orval', 'kubb'])?.map(({ id }) => id)).toEqual(['orval', 'kubb'])
})

test('who asks for help gets it', () => {
  expect(chosen(['orval', '--help'])).toBeUndefined()
})

test('what is no tool is refused', () => {
  expect(() => chosen(['orvall'])).toThrow(/^There is no tool "orvall"\. Choose among: hey-api, orval, /)
})
