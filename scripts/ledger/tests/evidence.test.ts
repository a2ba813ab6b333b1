import { expect, test } from 'vitest'
import { checkLedger } from '../src/check.ts'
import { checkProject } from '../src/project.ts'
import type { SeenBody } from '../src/shown.ts'
import { changedDocument, document, errata, files, ledger, project } from './project.ts'

const { presence } = ledger

const check = (copy = document, seen: SeenBody[] = [], changed = presence): string[] =>
  checkLedger(copy, { ...ledger, seen, presence: changed }, errata, files).problems.map(
    ({ file, text }) => `${file.split('/').at(-1)}: ${text.replace(/^.*(?=: (?:present|null): )/, '')}`,
  )

/** What a message says, whatever page it names. */
const says = (schema: string, fact: string, ground: string, specified: string): unknown =>
  expect.stringMatching(
    new RegExp(`^${schema}\\.yaml: .*${fact}: .* says? ${ground}, the document says ${specified}$`),
  )

const withRequired = (schema: string, change: (required: string[]) => string[]): string[] =>
  check(
    changedDocument(({ components }) => {
      const target = components.schemas[schema]!
      target.required = change(target.required ?? [])
    }),
  )

const without = (name: string) => (required: string[]) => required.filter((other) => other !== name)
const and = (name: string) => (required: string[]) => [...required, name]

test.each([
  ['what a resource is nothing without', 'Pool', 'lb_algorithm', 'essential'],
  ['what enough examples show', 'LoadBalancer', 'created_at', 'always'],
])('%s has to be required', (_, schema, field, ground) => {
  expect(withRequired(schema, without(field))).toEqual([says(schema, 'present', ground, 'nothing')])
})

test.each([
  ['a field that too few examples show', 'MemberInfo', 'weight', 'nothing'],
  ['a field of a feature', 'Listener', 'default_pool_id', 'feature'],
  ['an unsupported field', 'Pool', 'admin_state_up', 'unsupported'],
  ['a field that an example lacks', 'LoadBalancer', 'protection_status', 'sometimes'],
  ['a field that other sources show absent', 'AvailabilityZone', 'category', 'sometimes'],
])('%s may not be required', (_, schema, field, ground) => {
  expect(withRequired(schema, and(field))).toEqual([says(schema, 'present', ground, 'required')])
})

test('a field of a feature may be null, whatever its own examples show', () => {
  const copy = changedDocument(({ components }) => {
    components.schemas['LoadBalancer']!.properties!['vpc_id']!.type = 'string'
  })
  expect(check(copy)).toEqual([says('LoadBalancer', 'null', 'kind', 'nothing')])
})

const problemsWith = (pool: object): string[] =>
  check(document, [{ operation: 'showPool', kind: 'response', status: 200, body: { pool } }])

const wholePool = {
  id: 'p1',
  name: 'p',
  project_id: 'x',
  protocol: 'TCP',
  lb_algorithm: 'ROUND_ROBIN',
  ip_version: 'v4',
}

test('a live body that fits the document changes nothing', () => {
  expect(problemsWith(wholePool)).toEqual([])
})

test('a live body that lacks a field takes its ground away', () => {
  const { ip_version: _, ...pool } = wholePool
  expect(problemsWith(pool)).toEqual([says('Pool', 'present', 'sometimes', 'required')])
})

test('a live body with null where the document has none is a problem', () => {
  expect(problemsWith({ ...wholePool, ip_version: null })).toEqual([says('Pool', 'null', 'seen', 'nothing')])
})

test('a field that no page has is as its source has it', () => {
  const change = (how: (properties: Record<string, object>) => void): string[] =>
    check(changedDocument(({ components }) => how(components.schemas['V2Pool']!.properties!)))
  const wanted =
    'V2Pool.yaml: V2Pool.project_id: spec/ledger/presence.yaml says {"type":"string"}, the document says'
  expect(change((properties) => delete properties['project_id'])).toEqual([`${wanted} nothing`])
  expect(change((properties) => (properties['project_id'] = { type: 'integer' }))).toEqual([
    `${wanted} {"type":"integer"}`,
  ])
})

test('a field that nothing shows needs a row', () => {
  const seen = presence.seen.filter(({ as }) => !as.includes('present'))
  expect(check(document, [], { ...presence, seen })).toContainEqual(
    says('V2Pool', 'row', 'nothing', 'present'),
  )
})

test('a live body that has a field stands in for a row', () => {
  const seen = presence.seen.filter(({ as }) => !as.includes('present'))
  const body = { loadbalancer: { project_id: 'x' } }
  const live = [{ operation: 'v2CreateLoadBalancer', kind: 'response', status: 201, body }]
  const problems = check(document, live, { ...presence, seen })
  expect(problems).not.toContainEqual(says('V2LoadBalancer', 'row', 'nothing', 'present'))
})

test('a kind that nothing shows null or absent, and a field that no answer has, are problems', () => {
  const stale = {
    ...presence,
    features: [...presence.features, { kind: 'names of pools', fields: ['Pool.name'] }],
    essential: [...presence.essential, { fields: ['Pool.colour'], why: 'Test.' }],
  }
  const { problems } = checkProject({ ...project, ledger: { ...ledger, presence: stale } })
  expect(problems).toEqual([
    {
      file: 'spec/ledger/presence.yaml',
      text: 'names of pools: no field of this kind is null or absent in an example or a live body, or listed under seen',
    },
    { file: 'spec/ledger/presence.yaml', text: 'Pool.colour: no field of an answer is called so' },
  ])
})
