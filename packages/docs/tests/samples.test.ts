import { execFileSync } from 'node:child_process'
import { stripTypeScriptTypes } from 'node:module'
import { runInNewContext } from 'node:vm'
import { operationsOf } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { curlSample, typescriptSample } from '../src/index.ts'
import { bodyExample, parameterExample } from '../src/samples/examples.ts'
import { literal } from '../src/samples/literal.ts'
import { documentWith, onlyOperation, withBody } from './support/document.ts'
import { realSources } from './support/sources.ts'

const { document } = realSources
const operations = operationsOf(document)
const named = operations.map((operation) => [operation.operationId, operation] as const)

/**
 * Runs samples in a real shell, each in an environment of its own, with a `curl` that prints its arguments instead of
 * calling anyone.
 *
 * @returns for each sample the arguments of each call
 */
function callsOf(samples: string[], environment: Record<string, string> = {}): string[][][] {
  const script = String.raw`
curl() { printf '%s\0' "$#" "$@"; }
for sample do printf 'sample\0'; (eval "$sample"); done`
  const output = execFileSync('sh', ['-c', script, 'sh', ...samples], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  })
  const calls: string[][][] = []
  const words = output.split('\0').slice(0, -1)
  while (words.length > 0) {
    const word = words.shift()!
    if (word === 'sample') calls.push([])
    else calls.at(-1)!.push(words.splice(0, Number(word)))
  }
  return calls
}

function argumentsOf(sample: string, environment?: Record<string, string>): string[] {
  return callsOf([sample], environment)[0]![0]!
}

const hostile = {
  quote: "it's",
  double: 'say "hi"',
  both: `'"`,
  shell: '$HOME `id` $(id) \\ ! ; & | > <',
  lines: 'one\ntwo\r\n\ttab',
  end: '\\',
  'odd-key': null,
  "it's a key": [],
  list: [1, 'two', { three: { four: [true, false, null] } }, []],
  empty: {},
  unicode: 'Grüße \u2028 \u{1F600}',
}

describe('the document', () => {
  test.each(named)('has an example of every path parameter of %s', (_, operation) => {
    for (const parameter of operation.parameters.filter((one) => one.in === 'path')) {
      expect(parameterExample(document, parameter), parameter.name).toBeDefined()
    }
  })

  test.each(named)('has an example of the request body of %s, if there is one', (_, operation) => {
    const hasBody = operation.requestBody !== undefined
    expect(bodyExample(document, operation) !== undefined).toBe(hasBody)
  })
})

describe('a curl sample', () => {
  const calls = callsOf(operations.map((operation) => curlSample(document, operation)))
  const cases = named.map(([name, operation], index) => [name, operation, calls[index]!] as const)

  test.each(cases)('of %s is one command that sends the documented request', (_, operation, sent) => {
    expect(sent).toHaveLength(1)
    const [flag, method, url = '', ...rest] = sent[0]!
    expect([flag, method]).toEqual(['--request', operation.method.toUpperCase()])
    expect(new URL(url).origin).toBe('http://127.0.0.1:4010')
    expect(url).not.toMatch(/[{}]/)
    expect(rest.slice(0, 2)).toEqual(['--header', 'X-Auth-Token: any-token'])
    const body = bodyExample(document, operation)
    expect(rest.slice(2, 5)).toEqual(
      body === undefined ? [] : ['--header', 'Content-Type: application/json', '--data'],
    )
    if (body !== undefined) expect(JSON.parse(rest[5] ?? '')).toEqual(body)
  })

  test('sends the token of the environment when there is one', () => {
    const [operation] = operations
    if (!operation) throw new Error('The document has no operations.')
    expect(argumentsOf(curlSample(document, operation), { ELB_TOKEN: 'a b' })).toContain('X-Auth-Token: a b')
  })

  test('is safe in a shell, whatever stands in the body', () => {
    const odd = documentWith(withBody(hostile))
    const sent = argumentsOf(curlSample(odd, onlyOperation(odd))).at(-1)
    expect(JSON.parse(sent ?? '')).toEqual(hostile)
  })

  test('is safe in a shell, whatever stands in the parameters', () => {
    const value = `a/b?c=d&e='"$(id)`
    const odd = documentWith({
      parameters: [
        { name: 'thing_id', in: 'path', required: true, schema: {}, example: value },
        { name: 'ids', in: 'query', required: true, schema: {}, example: [value, 'two'] },
      ],
    })
    const url = new URL(argumentsOf(curlSample(odd, onlyOperation(odd)))[2] ?? '')
    expect(decodeURIComponent(url.pathname)).toBe(`/v3/p1/elb/things/${value}`)
    expect(url.searchParams.getAll('ids')).toEqual([value, 'two'])
  })

  test('shows required query parameters and the limit, and leaves the filters out', () => {
    const odd = documentWith({
      parameters: [
        { name: 'name', in: 'query', schema: {}, example: 'left out' },
        { name: 'limit', in: 'query', schema: {}, example: 2 },
        { name: 'kind', in: 'query', required: true, schema: { enum: ['a', 'b'] } },
      ],
    })
    expect(new URL(argumentsOf(curlSample(odd, onlyOperation(odd)))[2] ?? '').search).toBe('?limit=2&kind=a')
  })

  test('calls another address when one is given', () => {
    const odd = documentWith({})
    expect(curlSample(odd, onlyOperation(odd), 'http://127.0.0.1:5000')).toContain(
      `'http://127.0.0.1:5000/v3/p1/elb/things/t1'`,
    )
  })
})

describe('a client sample', () => {
  test.each(named)('of %s is a TypeScript module', (_, operation) => {
    const source = typescriptSample(document, operation)
    expect(stripTypeScriptTypes(source)).toContain(
      `elb.${operation.method.toUpperCase()}('${operation.path}'`,
    )
  })

  test.each(named)('of %s calls the client with the documented request', (_, operation) => {
    const calls: unknown[][] = []
    const client = new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: unknown[]) =>
            calls.push([method, ...args]),
      },
    )
    const settings = run(typescriptSample(document, operation), client)
    expect(settings).toMatchObject({
      endpoint: 'http://127.0.0.1:4010',
      projectId: expect.stringMatching(/./),
    })
    const [[method, path, options = {}] = []] = calls as [string, string, Record<string, any>?][]
    expect([method, path]).toEqual([operation.method.toUpperCase(), operation.path])
    expect(options?.body).toEqual(bodyExample(document, operation))
    expect(options?.params?.path ?? {}).not.toHaveProperty('project_id')
  })

  test('holds the body exactly, whatever stands in it', () => {
    const odd = documentWith(withBody(hostile))
    const calls: any[] = []
    run(typescriptSample(odd, onlyOperation(odd)), { PUT: (...args: unknown[]) => calls.push(args) })
    expect(JSON.stringify(calls[0][1].body)).toBe(JSON.stringify(hostile))
    expect(JSON.stringify(calls[0][1].params)).toBe('{"path":{"thing_id":"t1"}}')
  })
})

describe('a literal', () => {
  test('stays on one line where it fits, and has a field a line where it does not', () => {
    expect(literal({ query: { limit: 2 } })).toBe('{ query: { limit: 2 } }')
    expect(literal({ name: 'x'.repeat(40), description: 'y'.repeat(40), tags: ['a', 'b'] })).toBe(
      `{\n  name: '${'x'.repeat(40)}',\n  description: '${'y'.repeat(40)}',\n  tags: ['a', 'b'],\n}`,
    )
  })

  test.each([[hostile], [[]], [null], [-1.5], [''], ["'"], [`'"\\`]])('reads back as %j', (value) => {
    expect(JSON.stringify(runInNewContext(`(${literal(value)})`))).toBe(JSON.stringify(value))
  })
})

/** Runs a sample with a client of the test's own; returns what the client was created with. */
function run(sample: string, client: object): unknown {
  const script = stripTypeScriptTypes(sample)
    .replace(/^import .*$/m, '')
    .replace('await ', '')
  let settings: unknown
  const createElbClient = (given: unknown) => {
    settings = given
    return client
  }
  runInNewContext(script.replace('const { data, error } =', ''), { createElbClient })
  return JSON.parse(JSON.stringify(settings))
}
