import type { Route } from './route.ts'

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })

const error = (description: string): object => ({
  description,
  ...json({ $ref: '#/components/schemas/Error' }),
})

/** The OpenAPI document of the admin API. */
export function documentOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { method, path, id, summary, query, body, answer } of routes) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const parameters = [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...Object.entries(query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema })),
    ]
    const item = (paths[`/__mock${path}`] ??= {})
    item[method.toLowerCase()] = {
      operationId: id,
      summary,
      ...(parameters.length > 0 && { parameters }),
      ...(body && { requestBody: { required: true, ...json(body) } }),
      responses: {
        ...(answer ? { 200: { description: 'Done.', ...json(answer) } } : { 204: { description: 'Done.' } }),
        400: error('The request is no use.'),
        403: error('The request comes from elsewhere.'),
        404: error('There is no such thing.'),
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Admin API of the ELB mock',
      version: '1',
      description: 'What tests do with a mock behind the back of the program that they test.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths,
    components: {
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: { error: { type: 'string', description: 'What is wrong, in one line.' } },
        },
      },
    },
  }
}
