import { expect, test } from 'vitest'
import { mutationsOf } from './mutations.ts'
import { document, problemsAfter } from './project.ts'
import { survivorsOf } from './slice.ts'

const groups = mutationsOf(document)
const all = groups.flatMap(({ mutations }) => mutations)

test('the document as it is passes the check', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

test.each([
  'renamed',
  'removed',
  'required flipped',
  'maximum + 1',
  'minLength + 1',
  'maxItems + 1',
  '[]: maximum + 1',
  'enum without',
  'no default',
  'no pattern',
  'no format',
  'no x-support',
  'never null',
  'another type',
  'another const',
  'without rule',
  'success status',
  'another permission',
])('there are mutations of the kind "%s"', (kind) => {
  expect(all.filter(({ name }) => name.includes(kind)).length).toBeGreaterThan(0)
})

test('breaking any single fact of the document fails the check', { timeout: 600_000 }, () => {
  expect(groups.flatMap(({ target, mutations }) => survivorsOf(target, mutations))).toEqual([])
  console.log(`${all.length} facts broken one by one, each found`)
})
