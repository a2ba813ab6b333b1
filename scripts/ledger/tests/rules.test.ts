import { expect, test } from 'vitest'
import { pageNames } from '../src/pages.ts'
import { checkRules, mergePatch, type Rule } from '../src/rules.ts'
import { document, files, ledger, rules } from './project.ts'

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
  expect(checkRules(copy, rules, pageNames(ledger), files)).toEqual([
    {
      file: 'spec/v3/pools/schemas/CreatePoolOption.yaml',
      text: 'create-pool-belongs-somewhere: A pool has a listener, a load balancer or both, or else a type. But the schema accepts the example tcp with {"pool":{"listener_id":null}}',
    },
  ])
})

const file = 'spec/ledger/rules/v3/things.yaml'
const lost = { id: 'lost', file, pages: [] as string[], says: '.', enforced: 'service' as const }
const cases = { enforced: 'schema' as const, names: '', accepts: [], rejects: [] }

test.each<[string, Rule, string]>([
  ['of an unknown operation', { ...lost, operation: 'noSuch' }, 'the document has no operation noSuch'],
  [
    'of an unknown page',
    { ...lost, operation: 'listPools', pages: ['no_such_page'] },
    'the ledger has no page no_such_page',
  ],
  [
    'for a request without a body',
    { ...lost, operation: 'listPools', ...cases, from: 'tcp' },
    'listPools has no request body, so its schema cannot enforce a rule',
  ],
  [
    'from an unknown example',
    { ...lost, operation: 'updateMember', ...cases, from: 'no-such' },
    'updateMember has no request example no-such; it has weight, zone, port',
  ],
])('a rule %s is reported', (_, rule, text) => {
  expect(checkRules(document, [rule], new Set(), files)).toEqual([{ file, text: `lost: ${text}` }])
})
