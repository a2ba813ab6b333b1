import type { Route } from './route.ts'

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })

const failed = {
  description: 'The request is no use; the message says why.',
  ...json({ type: 'object', required: ['error'], properties: { error: { type: 'string' } } }),
}

/** The OpenAPI document of the admin API. */
export function documentOf(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { method, path, id, summary, query, body, answer } of routes) {
    const parameters = [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
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
        400: failed,
        403: failed,
        404: failed,
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Admin API of the ELB mock',
      version,
      description: 'What tests do with a mock behind the back of the program that they test.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths,
  }
}
