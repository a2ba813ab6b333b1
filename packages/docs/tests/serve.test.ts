import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DocsPortTakenError, serveDocs, type DocsServer } from '../src/index.ts'

let server: DocsServer
let parent: string

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'elb-docs-serve-'))
  for (const name of ['site', 'site-secret']) mkdirSync(join(parent, name))
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(parent, 'site-secret', 'secret.txt'), 'secret')
  writeFileSync(join(parent, 'site', 'index.html'), '<h1>Reference</h1>')
  writeFileSync(join(parent, 'site', 'openapi.yaml'), 'openapi: 3.1.0\n')
  server = await serveDocs({ port: 0, folder: join(parent, 'site') })
})
afterAll(async () => {
  await server.close()
  rmSync(parent, { recursive: true, force: true })
})

/** Asks for a path as it is; `fetch` would tidy it up. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the server', () => {
  test('listens on this machine only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1')
  })

  test('serves the page at its root', async () => {
    const response = await fetch(server.url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/)
    expect(await response.text()).toBe('<h1>Reference</h1>')
  })

  test('serves the document as YAML', async () => {
    const response = await fetch(`${server.url}/openapi.yaml`)
    expect(response.headers.get('content-type')).toBe('text/yaml')
    expect(await response.text()).toBe('openapi: 3.1.0\n')
  })

  test('answers HEAD without a body', async () => {
    const response = await fetch(server.url, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe('18')
    expect(await response.text()).toBe('')
  })

  test('answers 304 when nothing has changed', async () => {
    const etag = (await fetch(server.url)).headers.get('etag') ?? ''
    expect((await raw('/', { 'If-None-Match': etag })).status).toBe(304)
  })

  test('has a page for what is not there', async () => {
    const response = await fetch(`${server.url}/nothing.html`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('There is no such page.')
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/../site-secret/secret.txt',
    '//secret.txt',
    '/%00',
    '/%',
    `/${'long'.repeat(100)}`,
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await raw(path)
    expect(status).toBe(404)
    expect(body).not.toBe('secret')
  })

  test('refuses to be written to', async () => {
    const response = await fetch(server.url, { method: 'POST', body: 'x' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test('survives a range that ends before it begins', async () => {
    expect(await raw('/', { Range: 'bytes=5-2' })).toEqual({ status: 200, body: '<h1>Reference</h1>' })
  })

  test('shows a rebuild without a restart', async () => {
    const [written, page] = [join(parent, 'new.html'), join(parent, 'site', 'new.html')]
    for (const text of ['one', 'another']) {
      writeFileSync(written, text)
      renameSync(written, page)
      expect((await raw('/new.html')).body).toBe(text)
    }
  })
})

describe('starting the server', () => {
  test('says what to do when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    const error = await serveDocs({ port, folder: join(parent, 'site') }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(DocsPortTakenError)
    expect(error).toMatchObject({
      name: 'DocsPortTakenError',
      code: 'EADDRINUSE',
      message: `The reference cannot be served: port ${port} of 127.0.0.1 is taken. Stop the program that uses it, or choose another port.`,
    })
  })

  test('says what to do when nothing is built', async () => {
    await expect(serveDocs({ port: 0, folder: parent })).rejects.toThrow(
      'The reference is not built yet. Run `pnpm build`, then try again.',
    )
  })

  test('serves the finished folder when no other is given', async () => {
    const docs = await serveDocs({ port: 0 })
    expect(await (await fetch(`${docs.url}/errata.html`)).text()).toContain('<h1>Errata</h1>')
    expect(await (await fetch(`${docs.url}/error-codes.html`)).text()).toContain('<h1>Error codes</h1>')
    expect(await (await fetch(`${docs.url}/migration.html`)).text()).toContain('<h1>From v2.0 to v3</h1>')
    await docs.close()
  })

  test('frees the port when it is closed', async () => {
    const first = await serveDocs({ port: 0, folder: join(parent, 'site') })
    await fetch(first.url)
    await first.close()
    const second = await serveDocs({ port: Number(new URL(first.url).port), folder: join(parent, 'site') })
    expect(second.url).toBe(first.url)
    await second.close()
  })
})
