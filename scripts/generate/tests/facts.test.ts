import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { factsOf } from '../src/facts.ts'

const document = {
  paths: {},
  components: {
    schemas: {
      Port: { type: 'integer', minimum: 1, maximum: 65535, default: 80 },
      Pool: { type: 'object', properties: { name: { type: 'string', maxLength: 255 } } },
    },
  },
} as unknown as OpenApiDocument

test.each<[string, Schema, string]>([
  ['nothing', { type: 'string' }, ''],
  ['a range', { type: 'integer', minimum: 0, maximum: 100 }, '0 to 100.'],
  ['a range below zero', { type: 'integer', minimum: -1, maximum: 1 }, '-1 to 1.'],
  ['a minimum alone', { type: 'integer', minimum: 0 }, 'At least 0.'],
  ['a maximum alone', { type: 'integer', maximum: 50 }, 'At most 50.'],
  ['a length', { type: 'string', minLength: 1, maxLength: 36 }, '1 to 36 characters.'],
  ['a length that may be zero', { type: 'string', minLength: 0, maxLength: 255 }, '0 to 255 characters.'],
  ['a maximum length', { type: 'string', maxLength: 255 }, 'At most 255 characters.'],
  ['a minimum length', { type: 'string', minLength: 1 }, 'At least 1 character.'],
  ['a fixed length', { type: 'string', minLength: 32, maxLength: 32 }, 'Exactly 32 characters.'],
  ['a number of items', { type: 'array', minItems: 1, maxItems: 20 }, '1 to 20 items.'],
  ['a single item', { type: 'array', maxItems: 1 }, 'At most 1 item.'],
  [
    'distinct items',
    { type: 'array', maxItems: 10, uniqueItems: true },
    'At most 10 items. No two items are equal.',
  ],
  ['a number of fields', { type: 'object', minProperties: 1 }, 'At least 1 field.'],
  ['a pattern', { type: 'string', pattern: '^[^<>]*$' }, 'Pattern: `^[^<>]*$`.'],
  ['a pattern with a backtick', { type: 'string', pattern: '^[`]$' }, 'Pattern: `` ^[`]$ ``.'],
  ['a format', { type: 'string', format: 'date-time' }, 'Format: date-time.'],
  ['a default', { type: 'boolean', default: false }, 'Default: `false`.'],
  ['a default that is text', { type: 'string', default: '' }, 'Default: `""`.'],
  [
    'the items too',
    { type: 'array', maxItems: 64, items: { type: 'string', minLength: 1, maxLength: 64 } },
    'At most 64 items. Each item: 1 to 64 characters.',
  ],
  ['what a reference leads to', { $ref: '#/components/schemas/Port' }, '1 to 65535. Default: `80`.'],
  [
    'what stands beside a reference',
    { $ref: '#/components/schemas/Port', default: 443 },
    '1 to 65535. Default: `443`.',
  ],
  [
    'the schema beside null',
    { oneOf: [{ $ref: '#/components/schemas/Port' }, { type: 'null' }] },
    '1 to 65535. Default: `80`.',
  ],
  ['nothing of the fields of an object', { $ref: '#/components/schemas/Pool' }, ''],
])('tells %s', (_, schema, facts) => {
  expect(factsOf(document, schema)).toBe(facts)
})
