import { sample } from 'fast-check'
import { resolve, schemasReachableFrom, type Schema } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { Built } from '../src/generate/source.ts'
import { createValidValues } from '../src/generate/valid-value.ts'
import { describeFuzzing } from './describe-fuzzing.ts'
import { check, contract } from './setup.ts'

const { document, endpoints } = contract
const values = createValidValues(document, check)
const samples = (schema: Schema, numRuns: number): unknown[] =>
  sample(new Built((source) => values(source, schema)), { seed: 4, numRuns })

await describeFuzzing(import.meta.filename, 'generated values of the document', () => {
  test('follow the schema of every request body, in 99 of 100 cases at least', () => {
    const bodies = endpoints.flatMap(({ requestBody }) => (requestBody ? [requestBody] : []))
    const results = bodies.flatMap(({ schemaName, schema }) =>
      samples(schema, 25).map((value) => ({ schemaName, fault: check.faultIn(schema, value) })),
    )
    const wrong = results.filter(({ fault }) => fault)
    expect(results.length).toBeGreaterThan(1000)
    expect(wrong.length / results.length, JSON.stringify(wrong.slice(0, 5))).toBeLessThan(0.01)
  })

  test('have every field of every request schema at some time', () => {
    const operations = endpoints.filter(({ requestBody }) => requestBody).map(({ id }) => id)
    const missing: string[] = []
    for (const name of schemasReachableFrom(document, operationsNamed(operations))) {
      const schema = document.components.schemas[name]!
      const fields = Object.keys(schema.properties ?? {}).filter(
        (field) => schema.properties![field] !== undefined,
      )
      if (fields.length === 0) continue
      const seen = new Set(samples(schema, 60).flatMap((value) => Object.keys(value as object)))
      missing.push(...fields.filter((field) => !seen.has(field)).map((field) => `${name}.${field}`))
    }
    expect(missing).toEqual([])
  })
})

describe('generated values of any schema', () => {
  test('reach the bounds of numbers and texts', () => {
    const numbers = samples({ type: 'integer', minimum: 3, maximum: 300 }, 100)
    expect(numbers).toContain(3)
    expect(numbers).toContain(300)
    const lengths = samples({ type: 'string', minLength: 2, maxLength: 40 }, 100).map(
      (text) => [...(text as string)].length,
    )
    expect(Math.min(...lengths)).toBe(2)
    expect(Math.max(...lengths)).toBe(40)
  })

  test('follow a condition between fields, also one that chance does not meet', () => {
    const schema: Schema = {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['a', 'b'] }, extra: { type: 'integer' } },
      allOf: [
        {
          if: { required: ['kind'], properties: { kind: { const: 'a' } } },
          then: { required: ['extra'], properties: { extra: { const: 1234 } } },
          else: { properties: { extra: false as never } },
        },
      ],
    }
    const kinds = new Set(samples(schema, 60).map((value) => JSON.stringify(value)))
    expect([...kinds].toSorted()).toEqual(['{"kind":"a","extra":1234}', '{"kind":"b"}'])
  })

  test.each<[string, Schema, (value: never) => boolean]>([
    [
      'one of these fields',
      {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
      },
      (value: object) => 'a' in value || 'b' in value,
    ],
    [
      'a pattern with lengths',
      { type: 'string', pattern: '^[a-c]+$', minLength: 5, maxLength: 6 },
      (text: string) => /^[a-c]{5,6}$/.test(text),
    ],
    [
      'what is not allowed',
      { type: 'integer', minimum: 1, maximum: 99, not: { const: 1 } },
      (value: number) => value > 1,
    ],
  ])('follow %s', (_, schema, holds) => {
    expect(samples(schema, 60).every((value) => holds(value as never))).toBe(true)
  })

  test('are refused where there are none', () => {
    const nothing: Schema = { type: 'string', enum: [] }
    expect(() => samples(nothing, 1)).toThrow('no value follows the schema {"type":"string","enum":[]}')
  })
})

const operationsNamed = (ids: readonly string[]) =>
  Object.values(document.paths).flatMap((item) =>
    (['post', 'put', 'delete', 'get', 'patch'] as const).flatMap((method) => {
      const operation = item[method]
      if (!operation?.requestBody || !ids.includes(operation.operationId)) return []
      return [
        {
          ...operation,
          responses: {},
          path: '',
          method,
          parameters: [],
          requestBody: resolve(document, operation.requestBody),
        },
      ]
    }),
  )
