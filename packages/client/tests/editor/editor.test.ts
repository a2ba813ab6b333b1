import { operationsOf, readDocument } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { openEditor } from './language-service.ts'

const editor = openEditor(new URL('./', import.meta.url), ['@elb-openapi/source'])
const client = `import { type ElbClient, type ErrorDescription } from '../../src/index.ts'
declare const elb: ElbClient
declare const description: ErrorDescription
`
const operations = operationsOf(readDocument())
const createPool = (fields: string): string =>
  `${client}void elb.POST('/v3/{project_id}/elb/pools', { body: { pool: { ${fields} } } })`

describe('the editor offers', () => {
  test.each(['get', 'post', 'put', 'delete'] as const)('the paths that have a %s', (method) => {
    const paths = operations.filter((operation) => operation.method === method).map(({ path }) => path)
    expect(editor.completions(`${client}elb.${method.toUpperCase()}('|')`)).toEqual(paths)
  })

  test('all of them while a path is being typed', () => {
    const all = editor.completions(`${client}elb.GET('|')`)
    expect(editor.completions(`${client}elb.GET('/v3/{project_id}/elb/po|')`)).toEqual(all)
  })

  test('the fields of a body that are not there yet', () => {
    const fields = editor.completions(createPool("protocol: 'TCP', |"))
    expect(fields).toEqual(expect.arrayContaining(['lb_algorithm', 'name', 'session_persistence']))
    expect(fields).not.toContain('protocol')
  })

  test('the fields that go with a type', () => {
    expect(editor.completions(createPool("session_persistence: { type: 'APP_COOKIE', | }"))).toEqual([
      'cookie_name',
      'persistence_timeout',
    ])
    expect(editor.completions(createPool("session_persistence: { type: 'SOURCE_IP', | }"))).toEqual([
      'persistence_timeout',
    ])
  })

  test('the values of a field', () => {
    expect(editor.completions(createPool("protocol: '|'"))).toEqual(['TCP', 'UDP', 'HTTP', 'HTTPS', 'QUIC'])
  })

  test('the parameters of a query', () => {
    const call = `${client}void elb.GET('/v3/{project_id}/elb/pools', { params: { query: { | } } })`
    expect(editor.completions(call)).toEqual(expect.arrayContaining(['limit', 'marker', 'lb_algorithm']))
  })

  test('the documented codes of errors', () => {
    expect(editor.completions(`${client}description.code === '|'`)).toContain('ELB.8904')
  })
})

describe('the message about', () => {
  test.each<[string, string, string]>([
    [
      'a misspelt path names the nearest ones',
      `elb.GET('/v3/{project_id}/elb/pool')`,
      `Argument of type '"/v3/{project_id}/elb/pool"' is not assignable to parameter of type '"/v3/{project_id}/elb/pools" | "/v3/{project_id}/elb/pools/{pool_id}" | "/v3/{project_id}/elb/pools/{pool_id}/members" | "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}"'.`,
    ],
    [
      'a path that is misspelt in the middle names the right one',
      `elb.PUT('/v3/{project_id}/elb/poolz/{pool_id}', { params: { path: { pool_id: 'p' } }, body: { pool: {} } })`,
      `Argument of type '"/v3/{project_id}/elb/poolz/{pool_id}"' is not assignable to parameter of type '"/v3/{project_id}/elb/pools/{pool_id}"'.`,
    ],
    [
      'a path that is misspelt at the beginning too',
      `elb.POST('/v3/{projectId}/elb/pools')`,
      `Argument of type '"/v3/{projectId}/elb/pools"' is not assignable to parameter of type '"/v3/{project_id}/elb/pools"'.`,
    ],
    [
      'the end of a path names the whole',
      `elb.POST('pools')`,
      `Argument of type '"pools"' is not assignable to parameter of type '"/v3/{project_id}/elb/pools" | "/v2.0/lbaas/pools"'.`,
    ],
    [
      'a path without that method says so of the path',
      `elb.DELETE('/v3/{project_id}/elb/pools')`,
      `Argument of type '"/v3/{project_id}/elb/pools"' is not assignable to parameter of type '"/v3/{project_id}/elb/pools/{pool_id}" | "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}"'.`,
    ],
    [
      'a missing body counts the arguments',
      `elb.POST('/v3/{project_id}/elb/pools')`,
      'Expected 2 arguments, but got 1.',
    ],
    [
      'an unknown field of a body names the type',
      `elb.POST('/v3/{project_id}/elb/pools', { body: { pool: { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP', nmae: '' } } })`,
      `Object literal may only specify known properties, and 'nmae' does not exist in type 'CreatePoolOption'.`,
    ],
    [
      'an unknown parameter of a query names the type',
      `elb.GET('/v3/{project_id}/elb/pools', { params: { query: { limt: 5 } } })`,
      `Object literal may only specify known properties, but 'limt' does not exist in type 'ListPoolsQuery'. Did you mean to write 'limit'?`,
    ],
    [
      'an unknown option of a call names the operation',
      `elb.POST('/v3/{project_id}/elb/pools', { boby: {} })`,
      `Object literal may only specify known properties, and 'boby' does not exist in type 'CreatePoolInit'.`,
    ],
    [
      'a missing field of a union names it',
      `elb.POST('/v3/{project_id}/elb/pools', { body: { pool: { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP', session_persistence: { type: 'APP_COOKIE' } } } })`,
      `Type '{ type: "APP_COOKIE"; }' is not assignable to type 'CreatePoolSessionPersistenceOption'.
  Property 'cookie_name' is missing in type '{ type: "APP_COOKIE"; }' but required in type 'CreatePoolAppCookiePersistenceOption'.`,
    ],
    [
      'a missing parameter of a path names it',
      `elb.GET('/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}', { params: { path: { pool_id: '' } } })`,
      `Property 'member_id' is missing in type '{ pool_id: string; }' but required in type '{ project_id?: string; pool_id: string; member_id: string; }'.`,
    ],
    [
      'a wrong value names the near one',
      `elb.POST('/v3/{project_id}/elb/pools', { body: { pool: { lb_algorithm: 'ROUNDROBIN', protocol: 'TCP' } } })`,
      `Type '"ROUNDROBIN"' is not assignable to type '"ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP" | "QUIC_CID"'. Did you mean '"ROUND_ROBIN"'?`,
    ],
  ])('%s, and is the only one', (_, call, message) => {
    expect(editor.messages(`${client}void ${call}`)).toEqual([message])
  })
})

describe('the editor shows', () => {
  test.each(operations)('what $operationId is at its call', ({ method, path, summary }) => {
    const call = `elb.|${method.toUpperCase()}('${path}', null as never)`
    const { declaration } = editor.hover(`${client}void ${call}`)
    expect(declaration).toContain(`Promise<Answer<${JSON.stringify(summary)}, `)
    expect(declaration).not.toMatch(/[{}] &|& [{}]|\n/)
  })

  test('a call in names', () => {
    const call = createPool("lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP'").replace('elb.', 'elb.|')
    expect(editor.hover(call).declaration).toBe(
      '(property) ElbClient.POST: <"/v3/{project_id}/elb/pools">(path: "/v3/{project_id}/elb/pools", init: CreatePoolInit) => Promise<Answer<"Create a pool (backend server group)", CreatePoolResponse, ErrorBody | NestedErrorBody | GatewayErrorBody>>',
    )
  })

  test('the description of the operation at the body', () => {
    const { documentation } = editor.hover(createPool('').replace('body', 'bo|dy'))
    expect(documentation).toMatch(/^Create a pool \(backend server group\)\n\n.*Rules between fields:/s)
  })

  test('range, length and default at a field', () => {
    expect(editor.hover(createPool("na|me: ''"))).toEqual({
      declaration: '(property) name?: string',
      documentation: 'Name of the pool.\n\n0 to 255 characters.',
    })
    const slowStart = editor.hover(createPool('slow_start: { dura|tion: 30 }'))
    expect(slowStart.documentation).toMatch(/\n\n30 to 1200\. Default: `30`\.$/)
  })

  test('the same at a parameter', () => {
    const call = `${client}void elb.GET('/v3/{project_id}/elb/pools', { params: { query: { li|mit: 5 } } })`
    expect(editor.hover(call).documentation).toMatch(/\n\n0 to 2000\. Default: `2000`\.$/)
  })

  test('the values of a field that has a list of them', () => {
    expect(editor.hover(createPool("proto|col: 'TCP'")).declaration).toBe(
      '(property) protocol: "TCP" | "UDP" | "HTTP" | "HTTPS" | "QUIC"',
    )
  })
})
