import { connect, type Socket } from 'node:net'
import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Listening, Mock } from '../src/index.ts'
import { createFixtureMock, type Recorder, recorder, sender, UUID } from './support.ts'

const LIMIT = 1024 * 1024
const TOKEN = 'X-Auth-Token: t\r\n'
let log: Recorder
let mock: Mock
let server: Listening
const sockets: Socket[] = []

beforeEach(async () => {
  log = recorder()
  mock = await createFixtureMock({ maxBodyBytes: LIMIT, logger: log })
  server = await mock.listen(0)
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await mock.close()
})

interface Conversation {
  socket: Socket
  /** What has come back so far. */
  text: () => string
  /** Waits until the text matches. */
  until: (pattern: RegExp) => Promise<string>
  /** Waits for the end of the connection; `ECONNRESET` and the like as the result. */
  closed: Promise<string>
}

function talk(port: number): Conversation {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  let text = ''
  let failure = 'closed'
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  socket.on('error', (error: NodeJS.ErrnoException) => (failure = error.code ?? error.message))
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(failure)))
  const until = async (pattern: RegExp) => {
    for (let tries = 0; !pattern.test(text); tries++) {
      if (tries > 500) throw new Error(`waited for ${pattern}, got: ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return text
  }
  return { socket, text: () => text, until, closed }
}

const statuses = (text: string): string[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status!)

describe('a listening mock', () => {
  test('says where it listens', () => {
    expect(server).toMatchObject({
      host: '127.0.0.1',
      port: expect.any(Number),
      url: `http://127.0.0.1:${server.port}`,
    })
    expect(server.port).toBeGreaterThan(0)
  })

  test('answers over the network what fetch answers in the process', async () => {
    const over = sender((input, init) => fetch(new URL(String(input), server.url), init))
    const inside = sender(mock.fetch)
    for (const [method, path, body] of [
      ['GET', '/v2.0/lbaas/things?limit=1'],
      ['POST', '/v3/p1/things', { thing: { name: 'a' } }],
      ['POST', '/v3/p1/things', { thing: {} }],
      ['DELETE', '/v3/p1/things/t1'],
      ['GET', '/nope'],
    ] as const) {
      const options = body === undefined ? {} : { body }
      const [a, b] = [await over(method, path, options), await inside(method, path, options)]
      expect(a.status).toBe(b.status)
      expect(a.text.replace(/[\da-f-]{36}/, '')).toBe(b.text.replace(/[\da-f-]{36}/, ''))
    }
  })

  test('may listen on several ports, and close one of them', async () => {
    const second = await mock.listen({ port: 0, host: 'localhost' })
    expect(second.port).not.toBe(server.port)
    await second.close()
    await expect(fetch(second.url)).rejects.toThrow()
    expect((await fetch(server.url)).status).toBe(200)
  })

  test('gives an address that can be called when it listens on all', async () => {
    const all = await mock.listen({ port: 0, host: '0.0.0.0' })
    expect(all.url).toBe(`http://127.0.0.1:${all.port}`)
  })

  test('says in one line that a port is taken', async () => {
    const error = await mock.listen(server.port).catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      code: 'EADDRINUSE',
      message: `Cannot listen on 127.0.0.1:${server.port}: the port is in use. Choose another one (--port), or 0 for any free one.`,
    })
  })

  test('says in one line that a host is not its own', async () => {
    await expect(mock.listen({ port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /^Cannot listen on 192\.0\.2\.1:0: .*--host/,
    )
  })

  test('writes one log line a request, without header values and bodies', async () => {
    await fetch(`${server.url}/v3/p1/things?x=1`, {
      method: 'POST',
      headers: { 'X-Auth-Token': 'SECRET', 'Content-Type': 'application/json' },
      body: '{"thing":{"name":"SECRET-NAME"}}',
    })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(/^POST \/v3\/p1\/things\?x=1 (?:\S*)400\S* \d+\.\d ms$/)
    expect([...log.lines, ...log.details, ...log.errors].join()).not.toContain('SECRET')
  })
})

describe('a body over the limit', () => {
  const chunk = 'x'.repeat(64 * 1024)
  const chunked = `10000\r\n${chunk}\r\n`

  test('is answered with 413 by its announced length, on a connection that goes on', async () => {
    const talked = talk(server.port)
    talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Length: ${12 * LIMIT}\r\n\r\n`)
    const text = await talked.until(/request_id/)
    expect(statuses(text)).toEqual(['413'])
    expect(text).toContain('"error_code":"APIGW.0201"')
    for (let sent = 0; sent < 12 * LIMIT; sent += chunk.length) talked.socket.write(chunk)
    talked.socket.write('GET / HTTP/1.1\r\n\r\n')
    expect(statuses(await talked.until(/"ok":true/))).toEqual(['413', '200'])
  })

  test('is answered with 413 when it comes in chunks of unknown length', async () => {
    const talked = talk(server.port)
    talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Transfer-Encoding: chunked\r\n\r\n`)
    for (let sent = 0; sent < 12 * LIMIT; sent += chunk.length) talked.socket.write(chunked)
    talked.socket.write('0\r\n\r\nGET / HTTP/1.1\r\n\r\n')
    expect(statuses(await talked.until(/"ok":true/))).toEqual(['413', '200'])
  })

  test('reaches clients as an answer, not as a reset connection', async () => {
    const body = 'x'.repeat(12 * LIMIT)
    for (let round = 0; round < 5; round++) {
      const response = await fetch(`${server.url}/v3/p1/things`, {
        method: 'POST',
        body,
        headers: { 'X-Auth-Token': 't' },
      })
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ error_code: 'APIGW.0201' })
    }
  })

  test('is not asked for when the client waits for 100 Continue', async () => {
    const talked = talk(server.port)
    const head = `POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Type: application/json\r\nExpect: 100-continue\r\n`
    talked.socket.write(`${head}Content-Length: ${2 * LIMIT}\r\n\r\n`)
    expect(statuses(await talked.until(/request_id/))).toEqual(['413'])

    const other = talk(server.port)
    const body = '{"thing":{"name":"a"}}'
    other.socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`)
    await other.until(/100 Continue/)
    other.socket.write(body)
    expect(statuses(await other.until(/"ok":true/))).toEqual(['100', '201'])
  })

  test.each([
    ['has no credentials', '', '401'],
    ['asks for an error', `${TOKEN}Prefer: code=409\r\n`, '409'],
  ])('is not asked for when the request %s', async (_, header, status) => {
    const talked = talk(server.port)
    talked.socket.write(
      `POST /v3/p1/things HTTP/1.1\r\n${header}Expect: 100-Continue\r\nContent-Length: 5\r\n\r\n`,
    )
    expect(statuses(await talked.until(/request_id/))).toEqual([status])
  })

  test('without credentials is 401, by its length and in chunks', async () => {
    for (const framing of [`Content-Length: ${12 * LIMIT}`, 'Transfer-Encoding: chunked']) {
      const talked = talk(server.port)
      talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${framing}\r\n\r\n`)
      expect(statuses(await talked.until(/request_id/))).toEqual(['401'])
    }
  })

  test('of an unknown path is 404, and the connection goes on', async () => {
    const talked = talk(server.port)
    talked.socket.write(`POST /nope HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n`)
    for (let sent = 0; sent < 2 * LIMIT; sent += chunk.length) talked.socket.write(chunked)
    talked.socket.write('0\r\n\r\nGET / HTTP/1.1\r\n\r\n')
    expect(statuses(await talked.until(/"ok":true/))).toEqual(['404', '200'])
  })
})

describe('odd connections', () => {
  test('requests sent at once are answered in order', async () => {
    const talked = talk(server.port)
    const get = (path: string) => `GET ${path} HTTP/1.1\r\n${TOKEN}\r\n`
    const body = '{"thing":'
    const post = `POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Length: ${body.length}\r\n\r\n${body}`
    talked.socket.write(get('/v2.0/lbaas/things') + post + get('/nope') + get('/'))
    expect(statuses(await talked.until(/"ok":true/))).toEqual(['200', '400', '404', '200'])
  })

  test('malformed JSON is answered at once, which hangs Prism', async () => {
    const talked = talk(server.port)
    talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Length: 5\r\n\r\n{"a":`)
    expect(await talked.until(/request_id/)).toContain('line 1, column 6')
  })

  test('a client that leaves inside its body takes nobody with it', async () => {
    const talked = talk(server.port)
    talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Length: 1000\r\n\r\n{"thing"`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    talked.socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await fetch(server.url)).status).toBe(200)
    expect(log.errors).toEqual([])
    expect(log.lines).toHaveLength(1)
  })

  test.each([
    ['is no HTTP', 'HELO mail\r\n\r\n', '400'],
    ['has a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n', '400'],
    ['has headers of 20 KB', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['has a URL of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`, '431'],
    [
      'has a bad chunk',
      `POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      '400',
    ],
    [
      'has two lengths',
      `POST /v3/p1/things HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx`,
      '400',
    ],
  ])('a request that %s is answered in JSON before the connection ends', async (_, bytes, status) => {
    const talked = talk(server.port)
    talked.socket.write(bytes)
    talked.socket.on('end', () => talked.socket.end())
    expect(await talked.closed).toBe('closed')
    expect(statuses(talked.text())).toEqual([status])
    const [head = '', body = ''] = talked.text().split('\r\n\r\n')
    expect(JSON.parse(body)).toMatchObject({
      error_code: 'APIGW.0201',
      request_id: expect.stringMatching(UUID),
    })
    expect(head).toContain(`X-Request-Id: ${JSON.parse(body).request_id}`)
  })

  test('an expectation that nobody has heard of is answered in JSON, on a connection that goes on', async () => {
    const talked = talk(server.port)
    talked.socket.write(`GET /v3/p1/things HTTP/1.1\r\n${TOKEN}Expect: tea\r\n\r\nGET / HTTP/1.1\r\n\r\n`)
    const text = await talked.until(/"ok":true/)
    expect(statuses(text)).toEqual(['417', '200'])
    const [, id] = /X-Request-Id: (\S+)/.exec(text)!
    expect(text).toContain(
      `{"error_code":"APIGW.0201","error_msg":"The header 'Expect' may be 100-continue, not 'tea'.","request_id":"${id}"}`,
    )
    expect(log.lines[0]).toContain('417')
  })

  test('a body longer than announced spoils only what follows it', async () => {
    const talked = talk(server.port)
    const rest = 'y'.repeat(100_000)
    talked.socket.write(`POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Content-Length: 2\r\n\r\n{}${rest}`)
    talked.socket.on('end', () => talked.socket.end())
    expect(await talked.closed).toBe('closed')
    expect(statuses(talked.text())).toEqual(['400', '400'])
    expect(talked.text()).toMatch(/ELB\.8902.*APIGW\.0201/s)
  })

  test.each(['http://elb.example.com/v2.0/lbaas/things', '/v2.0/lbaas/things?a=b?c#d'])(
    'a request for %s is served by its path',
    async (target) => {
      const talked = talk(server.port)
      talked.socket.write(`GET ${target} HTTP/1.1\r\n${TOKEN}\r\n`)
      expect(await talked.until(/\}/)).toMatch(/^HTTP\/1\.1 200/)
    },
  )

  test.each(['*', '//', '/../../etc/passwd', '/v3/%2e%2e/things', 'x:y', '/\u00e4'])(
    'a request for %s is a clean 4xx',
    async (target) => {
      const talked = talk(server.port)
      talked.socket.write(`GET ${target} HTTP/1.1\r\n${TOKEN}\r\n`, 'latin1')
      expect(await talked.until(/request_id/)).toMatch(/^HTTP\/1\.1 4\d\d/)
    },
  )

  test('HEAD and 204 have no body on the wire', async () => {
    const talked = talk(server.port)
    talked.socket.write(
      `HEAD / HTTP/1.1\r\n\r\nDELETE /v3/p1/things/t HTTP/1.1\r\n${TOKEN}\r\nGET / HTTP/1.1\r\n\r\n`,
    )
    const text = await talked.until(/"ok":true/)
    expect(statuses(text)).toEqual(['405', '204', '200'])
    expect(text.match(/\{/g)).toHaveLength(1)
  })
})

describe('close', () => {
  test('ends at once although connections are kept alive or silent', async () => {
    const kept = talk(server.port)
    kept.socket.write('GET / HTTP/1.1\r\n\r\n')
    await kept.until(/"ok":true/)
    const silent = talk(server.port)
    await new Promise((resolve) => silent.socket.once('connect', resolve))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const started = performance.now()
    await mock.close()
    expect(performance.now() - started).toBeLessThan(1000)
    await Promise.all([kept.closed, silent.closed])
    await expect(fetch(server.url)).rejects.toThrow()
  })

  /** Sends the head of a request and waits until the server reads its body. */
  const begin = async (port: number, length: number): Promise<Conversation> => {
    const talked = talk(port)
    const head = `POST /v3/p1/things HTTP/1.1\r\n${TOKEN}Expect: 100-continue\r\n`
    talked.socket.write(`${head}Content-Length: ${length}\r\n\r\n`)
    await talked.until(/100 Continue\r\n\r\n/)
    return talked
  }

  test('lets a request in flight finish, and tells its client that the connection ends', async () => {
    const body = '{"thing":{"name":"a"}}'
    const talked = await begin(server.port, body.length)
    const closed = mock.close()
    talked.socket.write(body)
    const text = await talked.until(/"ok":true/)
    expect(text).toMatch(/HTTP\/1\.1 201.*Connection: close/s)
    await closed
    expect(await talked.closed).toBe('closed')
  })

  test('can be called twice, and the mock can listen again', async () => {
    await Promise.all([server.close(), server.close(), mock.close()])
    const again = await mock.listen(0)
    expect((await fetch(again.url)).status).toBe(200)
  })

  test('does not wait for a client that never finishes longer than it is told', async () => {
    const patient = await mock.listen({ port: 0, patienceMs: 200 })
    const talked = await begin(patient.port, 100)
    talked.socket.write('{')
    const started = performance.now()
    await patient.close()
    expect(performance.now() - started).toBeGreaterThan(150)
    expect(performance.now() - started).toBeLessThan(4000)
    await talked.closed
    expect(statuses(talked.text())).toEqual(['100'])
  })
})

test('the connection of a keep-alive client serves many requests', async () => {
  const { Agent } = await import('node:http')
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ports = new Set<number | undefined>()
  for (let round = 0; round < 3; round++) {
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(`${server.url}/`, { agent }, (response) => {
        ports.add(response.socket.localPort)
        response.resume().on('end', resolve)
      })
      sent.on('error', reject).end()
    })
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  agent.destroy()
  expect(ports.size).toBe(1)
})
