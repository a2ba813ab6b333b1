import type { OpenApiDocument, Operation, OperationObject } from '@elb-openapi/document'
import { fingerprint } from '@elb-openapi/testing'
import { describe, expect, test } from 'vitest'
import { document, operations } from '../src/document.ts'
import { sliceOf } from '../src/slice.ts'

type Change = (copy: OpenApiDocument) => void

const printOf = (of: OpenApiDocument, operation: Operation): string => fingerprint(sliceOf(of, operation))
const prints = new Map(operations.map((operation) => [operation, printOf(document, operation)]))

/** The operations that are proven no longer after a change. */
const changedBy = (change: Change): string[] => {
  const copy = structuredClone(document)
  change(copy)
  return operations
    .filter((operation) => printOf(copy, operation) !== prints.get(operation))
    .map(({ operationId }) => operationId)
}

const textAt = (reference: string): string => {
  const [, , kind = '', name = ''] = reference.split('/')
  return JSON.stringify(document.components[kind]![name])
}

/** All references in a text and in what they lead to, found by how they are written. */
const referencesIn = (text: string, known = new Set<string>()): Set<string> => {
  for (const [, reference = ''] of text.matchAll(/"\$ref":"([^"]+)"/g))
    if (!known.has(reference)) referencesIn(textAt(reference), known.add(reference))
  return known
}

const reached = new Map(
  operations.map(({ operationId, path, method }) => {
    const { parameters, [method]: own } = document.paths[path]!
    return [operationId, referencesIn(JSON.stringify([parameters, own]))]
  }),
)

/** The operations that reach a component. */
const reaching = (component: string): string[] =>
  [...reached].filter(([, components]) => components.has(component)).map(([operationId]) => operationId)

describe('a change of a component', () => {
  test.each([
    '#/components/schemas/PoolProtocol',
    '#/components/schemas/CreatePoolOption',
    '#/components/schemas/V2Pool',
    '#/components/schemas/ErrorBody',
    '#/components/schemas/GatewayErrorBody',
    '#/components/parameters/PoolId',
    '#/components/responses/Unauthorized',
  ])('of %s runs exactly the operations that reach it', (component) => {
    const [, , kind = '', name = ''] = component.split('/')
    const expected = reaching(component)
    expect(expected).not.toEqual([])
    expect(
      changedBy(({ components }) => {
        components[kind] = {
          ...components[kind],
          [name]: { ...(components[kind]![name] as object), 'x-new': 1 },
        }
      }),
    ).toEqual(expected)
  })

  test('runs some operations, and not all', () => {
    const counts = Object.keys(document.components.schemas).map(
      (name) => reaching(`#/components/schemas/${name}`).length,
    )
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.some((count) => count === 1)).toBe(true)
    expect(counts.some((count) => count === operations.length)).toBe(true)
  })
})

const all = operations.map(({ operationId }) => operationId)

test('a change of an operation runs that operation', () => {
  expect(
    changedBy(({ paths }) => {
      paths['/v3/{project_id}/elb/pools']!.post!.summary = 'Something else.'
    }),
  ).toEqual(['createPool'])
})

test('a change of a path runs its operations', () => {
  expect(
    changedBy(({ paths }) => {
      paths['/v3/{project_id}/elb/pools']!.parameters = []
    }),
  ).toEqual(['listPools', 'createPool'])
})

test.each<[string, Change]>([
  ['a new path', ({ paths }) => (paths['/v3/new'] = paths['/v3/{project_id}/elb/pools']!)],
  [
    'the methods of a path',
    ({ paths }) => (paths['/v3/{project_id}/elb/pools']!.patch = {} as OperationObject),
  ],
  ['a server', ({ servers }) => (servers![0]!.url = 'https://elsewhere.example.com')],
  ['the security', (copy) => (copy.security = [])],
  ['a security scheme', ({ components }) => (Object.values(components.securitySchemes)[0]!.type = 'http')],
])('a change of %s runs everything', (_, change) => {
  expect(changedBy(change)).toEqual(all)
})

test('a change of the introduction runs nothing', () => {
  expect(changedBy(({ info }) => (info.description = 'Something else.'))).toEqual([])
})

test('a reference that leads nowhere is an error', () => {
  expect(() => changedBy(({ components }) => delete components.schemas['PoolProtocol'])).toThrow(
    'The reference #/components/schemas/PoolProtocol leads to no component.',
  )
})
