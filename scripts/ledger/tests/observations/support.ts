import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import type { Observation } from '../../src/observations/observation.ts'

const json = (schema: Schema) => ({ 'application/json': { schema } })
const use = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** A document of one operation each way, with one of every kind of thing that a body can differ in. */
export const document: OpenApiDocument = {
  info: { title: 'Test', version: '1' },
  security: [],
  paths: {
    '/v3/things': {
      post: {
        operationId: 'createThing',
        tags: [],
        summary: '',
        description: '',
        requestBody: { content: json(use('CreateThing')) },
        responses: {
          201: { description: '', content: json(use('Thing')) },
          400: { description: '', content: json(use('ErrorBody')) },
        },
      },
      get: {
        operationId: 'listThings',
        tags: [],
        summary: '',
        description: '',
        responses: {
          200: { description: '', content: json({ type: 'array', items: use('Thing') }) },
          401: { description: '', content: json(use('ErrorBody')) },
        },
      },
    },
    '/v2.0/things': {
      get: { operationId: 'v2ListThings', tags: [], summary: '', description: '', responses: {} },
    },
  },
  components: {
    securitySchemes: {},
    schemas: {
      Colour: { type: 'string', enum: ['RED', 'BLUE'] },
      Small: {
        type: 'object',
        additionalProperties: false,
        required: ['form', 'size'],
        properties: { form: { const: 'small' }, size: { type: 'integer', maximum: 5 } },
      },
      Large: {
        type: 'object',
        additionalProperties: false,
        required: ['form'],
        properties: { form: { const: 'large' }, names: { type: 'array', items: { type: 'string' } } },
      },
      CreateThing: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1 },
          colour: use('Colour'),
          form: { oneOf: [use('Small'), use('Large')] },
        },
        not: { required: ['colour', 'form'] },
      },
      Thing: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, name: { type: 'string' }, colour: use('Colour') },
      },
      ErrorBody: {
        type: 'object',
        required: ['error_code'],
        properties: { error_code: { type: 'string' } },
      },
    },
  },
}

export const observation = (more: Partial<Observation> = {}): Observation => {
  const kind = more.kind ?? 'request'
  return {
    file: 'spec/observations/otc/createThing.1.yaml',
    provider: 'otc',
    operation: 'createThing',
    kind,
    ...(kind === 'request' ? { expect: 'accepted' as const } : { status: kind === 'error' ? 400 : 201 }),
    origin: 'recorded',
    strength: 'strong',
    date: '2026-11',
    body: { name: 'x' },
    ...more,
  }
}
