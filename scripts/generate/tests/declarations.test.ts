import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { openApiTypes } from '../src/openapi-types.ts'

const regions = [{ ids: ['r'], endpoint: 'https://elb', iam: 'https://iam' }]
const providers = [
  { id: 'otc', name: 'Open Telekom Cloud', regions },
  { id: 'huawei', name: 'Huawei Cloud', regions },
]

const documentWith = (schemas: Record<string, Schema>): OpenApiDocument =>
  ({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {
      '/things/{thing_id}': {
        parameters: [
          {
            name: 'thing_id',
            in: 'path',
            required: true,
            description: 'ID of the thing.',
            schema: { type: 'string' },
          },
        ],
        get: {
          operationId: 'showThing',
          summary: 'Show a thing',
          description: 'Shows it.\n\n- In full.',
          parameters: [
            {
              name: 'limit',
              in: 'query',
              description: 'How many.',
              schema: { type: 'integer', minimum: 0, maximum: 2000, default: 10 },
            },
          ],
          responses: {
            200: {
              description: 'The thing.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    security: [],
    components: { schemas, securitySchemes: {} },
  }) as unknown as OpenApiDocument

const generate = (schemas: Record<string, Schema>): Promise<string> =>
  openApiTypes(documentWith(schemas), providers)

const schemas: Record<string, Schema> = {
  Color: { type: 'string', description: 'A color.', enum: ['red', 'green'] },
  Thing: {
    type: 'object',
    description: 'A thing.',
    required: ['color'],
    properties: {
      color: { $ref: '#/components/schemas/Color', description: 'Its color.' },
      description: {
        type: 'string',
        description: 'Free text.\nOf any kind.',
        maxLength: 255,
        deprecated: true,
      } as Schema,
      parts: { type: 'array', description: 'Its parts.', items: { $ref: '#/components/schemas/Thing' } },
      kind: { const: 'thing', description: 'Its kind.' },
    },
  },
}

test('a schema becomes a type of its name, with its facts in the comments', async () => {
  expect(await generate(schemas)).toContain(`/** A thing. */
export type Thing = {
    /** Its color. */
    color: components["schemas"]["Color"];
    /**
     * Free text.
     * Of any kind.
     *
     * At most 255 characters.
     * @deprecated
     */
    description?: string;
    /** Its parts. */
    parts?: Thing[];
    /** Its kind. */
    kind?: "thing";
};`)
})

test('for whom a field holds is the last line of its comment', async () => {
  const properties: Record<string, Schema> = {
    new: {
      type: 'string',
      description: 'New.',
      'x-providers': ['huawei'],
      'x-regions': { r: 'unsupported' },
    },
    old: { type: 'integer', description: 'Old.', maximum: 5, 'x-support': { otc: 'unsupported' } },
    gone: {
      $ref: '#/components/schemas/Color',
      description: 'Unsupported.',
      'x-support': { otc: 'reserved', huawei: 'reserved' },
    },
  }
  expect(await generate({ ...schemas, Marked: { type: 'object', properties } }))
    .toContain(`export type Marked = {
    /**
     * New.
     *
     * Huawei Cloud only. Not in r.
     */
    new?: string;
    /**
     * Old.
     *
     * At most 5.
     *
     * Not supported at Open Telekom Cloud.
     */
    old?: number;
    /** Unsupported. */
    gone?: components["schemas"]["Color"];
};`)
})

test('a list of values stays a member of components, so that editors show the values', async () => {
  const declarations = await generate(schemas)
  expect(declarations).toContain(`        /** A color. */
        Color: "red" | "green";
        Thing: Thing;`)
})

test('values that others may join are shown and offered', async () => {
  const declarations = await generate({
    ...schemas,
    Sides: { type: 'integer', enum: [3, 4] },
    Answer: {
      type: 'object',
      properties: {
        color: { anyOf: [{ $ref: '#/components/schemas/Color' }, { type: 'string' }] },
        maybe: { anyOf: [{ $ref: '#/components/schemas/Color' }, { type: 'string' }, { type: 'null' }] },
        sides: { anyOf: [{ $ref: '#/components/schemas/Sides' }, { type: 'integer' }] },
        mode: { anyOf: [{ type: 'string', const: 'lb' }, { type: 'string' }] },
        thing: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'string' }] },
        colors: {
          type: 'array',
          items: { anyOf: [{ $ref: '#/components/schemas/Color' }, { type: 'string' }] },
        },
      },
    },
  })
  expect(declarations).toContain(`export type Answer = {
    color?: components["schemas"]["Color"] | (string & {});
    maybe?: components["schemas"]["Color"] | (string & {}) | null;
    sides?: components["schemas"]["Sides"] | (number & {});
    mode?: "lb" | (string & {});
    thing?: Thing | string;
    colors?: (components["schemas"]["Color"] | (string & {}))[];
};`)
})

test('the query of an operation becomes a type of its name', async () => {
  const declarations = await generate(schemas)
  expect(declarations).toContain(`export type ShowThingQuery = {
    /**
     * How many.
     *
     * 0 to 2000. Default: \`10\`.
     */
    limit?: number;
};`)
  expect(declarations).toContain('query?: ShowThingQuery;')
})

test('the summary and the description of an operation are the text of its comment', async () => {
  expect(await generate(schemas)).toContain(`        /**
         * Show a thing
         *
         * Shows it.
         *
         * - In full.
         */
        get: operations["showThing"];`)
})

test('a parameter of a path is written once, in its operation', async () => {
  expect((await generate(schemas)).split('ID of the thing.')).toHaveLength(2)
})

test('a schema that is called like a query is refused', async () => {
  await expect(generate({ ...schemas, ShowThingQuery: { type: 'object', properties: {} } })).rejects.toThrow(
    'two types would be called ShowThingQuery',
  )
})
