import { mkdtemp, rm, writeFile, mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createMock } from '../src/index.ts'
import { fixture, recorder } from './support.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elb-mock-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
  return file
}

const statusOfRoot = async (document: string | URL | object): Promise<number> => {
  const mock = await createMock({ document, auth: false, logger: recorder() })
  return (await mock.fetch('/')).status
}

test('a document may be a path, a file URL or the parsed object', async () => {
  expect(await statusOfRoot(fixture)).toBe(200)
  expect(await statusOfRoot(pathToFileURL(fixture))).toBe(200)
  expect(await statusOfRoot(parse(await readFile(fixture, 'utf8')))).toBe(200)
})

test('a given object stays as it was', async () => {
  const document = parse(await readFile(fixture, 'utf8'))
  const before = JSON.stringify(document)
  expect(await statusOfRoot(document)).toBe(200)
  expect(JSON.stringify(document)).toBe(before)
})

test('a document may lie in a folder with a difficult name, and be spread over files', async () => {
  const root = `openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /: { $ref: 'paths/root.yaml' }
`
  const file = await write('a b#c%20/openapi.yaml', root)
  await write('a b#c%20/paths/root.yaml', `get: { responses: { '200': { description: d } } }`)
  expect(await statusOfRoot(file)).toBe(200)
})

test.each([
  ['missing.yaml', undefined, /^Cannot read the document .*missing\.yaml: there is no such file\.$/],
  ['broken.yaml', 'a: [b', /^Cannot read the document .*broken\.yaml: .* at line \d+, column \d+/],
  ['other.yaml', 'a: b', /^Cannot read the document .*other\.yaml: it is not an OpenAPI 3 document\.$/],
  ['empty.yaml', '', /^Cannot read the document .*empty\.yaml: it is not an OpenAPI 3 document\.$/],
  ['nothing.yaml', 'openapi: 3.1.0\npaths: {}', /^The document .*nothing\.yaml has no operations\.$/],
])('%s is refused with one line that says why', async (name, text, message) => {
  const file = text === undefined ? join(folder, name) : await write(name, text)
  const error = await createMock({ document: file }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toMatch(message)
  expect((error as Error).message).not.toContain('\n')
})

test('a folder is refused with one line that says what to name', async () => {
  await expect(createMock({ document: folder })).rejects.toThrow(
    `Cannot read the document ${folder}: it is a folder. Name the file in it.`,
  )
})

test.each([
  undefined,
  'http://json-schema.org/draft-07/schema#',
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://example.com/unknown',
])(
  'bodies are checked as OpenAPI 3.1 means them, though the document names the dialect %s',
  async (dialect) => {
    const { jsonSchemaDialect: _dialect, ...document } = parse(await readFile(fixture, 'utf8'))
    const mock = await createMock({
      document: { ...document, ...(dialect && { jsonSchemaDialect: dialect }) },
      auth: false,
      logger: recorder(),
    })
    const post = async (body: string): Promise<number> =>
      (
        await mock.fetch('/v3/odd/pair', {
          method: 'POST',
          body,
          headers: { 'Content-Type': 'application/json' },
        })
      ).status
    expect(await post('["a",1]')).toBe(200)
    expect(await post('["a","b"]')).toBe(400)
  },
)

test('a document of OpenAPI 3.0 will do', async () => {
  const value = { type: 'integer', nullable: true, minimum: 1, exclusiveMinimum: true }
  const document = {
    openapi: '3.0.3',
    info: { title: 't', version: '1' },
    paths: {
      '/': {
        post: {
          requestBody: { content: { 'application/json': { schema: value } } },
          responses: { 200: { description: 'd' } },
        },
      },
    },
  }
  const mock = await createMock({ document, logger: recorder() })
  const post = async (body: string): Promise<number> =>
    (await mock.fetch('/', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).status
  expect([await post('2'), await post('null'), await post('1')]).toEqual([200, 200, 400])
})
