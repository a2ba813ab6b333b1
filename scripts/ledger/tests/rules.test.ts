import { expect, test } from 'vitest'
import { pageNames } from '../src/pages.ts'
import { checkRules, mergePatch } from '../src/rules.ts'
import { document, ledger, rules } from './project.ts'

test('a merge patch replaces, adds and removes', () => {
  expect(mergePatch({ a: 1, b: { c: 2, d: 3 } }, { b: { c: null, e: 4 }, f: [5] })).toEqual({
    a: 1,
    b: { d: 3, e: 4 },
    f: [5],
  })
})

test('a rule that the schema does not have is reported with the case that shows it', () => {
  const copy = structuredClone(document)
  copy.components.schemas['CreatePoolOption']!.allOf!.shift()
  expect(checkRules(copy, rules, pageNames(ledger))).toEqual([
    'CreatePoolRequestBody: create-pool-belongs-somewhere: A pool has a listener, a load balancer or both, or else a type. But the schema accepts the example tcp with {"pool":{"listener_id":null}}',
  ])
})

test('a rule of an unknown operation is reported', () => {
  expect(
    checkRules(
      document,
      [{ id: 'lost', operation: 'noSuch', pages: [], says: '.', enforced: 'service' }],
      new Set(),
    ),
  ).toEqual(['spec/ledger/rules: lost: the document has no operation noSuch'])
})
