import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { checkDefaultExamples, type LeftOut } from '../src/default-examples.ts'
import { linesOf } from '../src/difference.ts'
import { checkProject } from '../src/project.ts'
import type { SpecFiles } from '../src/spec-files.ts'
import { changedDocument, project } from './project.ts'

const files: SpecFiles = { ofComponent: (name) => `${name}.yaml`, ofPath: (path) => path }

const text: Schema = { type: 'string' }
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const schemas: Record<string, Schema> = {
  Answer: { properties: { pool: ref('Pool'), rules: { type: 'array', items: ref('Rule') } } },
  Pool: {
    properties: {
      id: text,
      persistence: { oneOf: [ref('Persistence'), { type: 'null' }] },
      old: { ...text, deprecated: true },
      ofOne: { ...text, 'x-providers': ['huawei'] },
      inVain: { ...text, 'x-support': { otc: 'unsupported' } },
    },
  },
  Persistence: {
    properties: { type: text, timeout: { type: 'integer', 'x-support': { otc: 'reserved' } } },
  },
  Rule: { properties: { id: text, value: text } },
}

/** What is found in the examples of an answer, the first first. */
const problems = (bodies: unknown[], leftOut: LeftOut[] = [], status = '200'): string[] => {
  const names = bodies.map((_, index) => (index === 0 ? 'complete' : 'other'))
  const reference = (name: string) => ({ $ref: `#/components/examples/showPool.${name}` })
  const examples = Object.fromEntries(names.map((name) => [name, reference(name)]))
  const content = { 'application/json': { schema: ref('Answer'), examples } }
  const document = {
    paths: { '/pools': { get: { operationId: 'showPool', responses: { [status]: { content } } } } },
    components: {
      schemas,
      examples: Object.fromEntries(
        names.map((name, index) => [`showPool.${name}`, { value: bodies[index] }]),
      ),
    },
  }
  return checkDefaultExamples(document as unknown as OpenApiDocument, leftOut, files).flatMap(linesOf)
}

const whole = { pool: { id: 'a', persistence: { type: 'APP_COOKIE', timeout: 1 } }, rules: [] }
const withoutPersistence = { ...whole, pool: { id: 'a' } }

const lacks = (path: string): string =>
  `showPool.complete.yaml: showPool 200: the default example, complete, lacks ${path}; show it, or say in spec/ledger/left-out.yaml why not`

test.each<[string, unknown]>([
  ['every field but those that not all providers support', whole],
  ['null for an object, without what would be in it', { ...whole, pool: { id: 'a', persistence: null } }],
])('a default example may have %s', (_, body) => {
  expect(problems([body])).toEqual([])
})

test.each<[string, unknown, string]>([
  ['a field of the answer itself', { pool: whole.pool }, 'rules'],
  ['a field of an object', withoutPersistence, 'pool.persistence'],
  [
    'a field of an object that may be null',
    { ...whole, pool: { id: 'a', persistence: { type: 'APP_COOKIE' } } },
    'pool.persistence.timeout',
  ],
  [
    'a field of one object in a list',
    { ...whole, rules: [{ id: 'a', value: 'x' }, { id: 'b' }] },
    'rules[].value',
  ],
])('a default example may not lack %s', (_, body, path) => {
  expect(problems([body])).toEqual([lacks(path)])
})

test('examples after the first may lack fields, and so may those of errors', () => {
  expect(problems([whole, withoutPersistence])).toEqual([])
  expect(problems([withoutPersistence], [], '404')).toEqual([])
})

test('a field that is left out for a reason is no problem', () => {
  expect(problems([withoutPersistence], [{ fields: ['Pool.persistence'], why: 'Too long.' }])).toEqual([])
  expect(problems([withoutPersistence], [{ fields: ['Pool.*'], why: 'Too long.' }])).toEqual([])
})

test('a reason for one field is none for another', () => {
  const body = { pool: { id: 'a' } }
  expect(problems([body], [{ fields: ['Pool.persistence'], why: 'Too long.' }])).toEqual([lacks('rules')])
})

test('a field that is left out nowhere is named', () => {
  expect(problems([whole], [{ fields: ['Pool.persistence'], why: 'Too long.' }])).toEqual([
    'spec/ledger/left-out.yaml: Pool.persistence: no default example leaves it out; remove it',
  ])
})

test('the check of the whole project sees a field that is gone from a default example', () => {
  const copy = changedDocument(({ components }) => {
    const example = components['examples']!['showPool.response.200.complete'] as { value: { pool: object } }
    delete (example.value.pool as { slow_start?: unknown }).slow_start
  })
  expect(checkProject({ ...project, document: copy }).problems.flatMap(linesOf)).toEqual([
    'spec/v3/pools/examples/showPool.response.200.complete.yaml: showPool 200: the default example, complete, lacks pool.slow_start; show it, or say in spec/ledger/left-out.yaml why not',
  ])
})
