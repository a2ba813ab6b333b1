import { expect, test } from 'vitest'
import { mutationsOf } from './mutations.ts'
import { document, problemsAfter } from './project.ts'

const mutations = mutationsOf(document)

test('the document as it is passes the check', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

test('there is a mutation for every kind of fact', () => {
  for (const kind of [
    'renamed',
    'removed',
    'required flipped',
    'maximum + 1',
    'minLength + 1',
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
  ])
    expect(mutations.filter(({ name }) => name.includes(kind)).length, kind).toBeGreaterThan(0)
})

test('breaking any single fact of the document fails the check', { timeout: 120_000 }, () => {
  const survivors = mutations.filter(({ apply }) => problemsAfter(apply).length === 0).map(({ name }) => name)
  expect(survivors).toEqual([])
  console.log(`${mutations.length} facts broken one by one, each found`)
})
