import { afterAll, describe, expect, test } from 'vitest'
import { createMock, defaults, type Mock, type MockOptions } from '../src/index.ts'
import { createFixtureMock, fixture, recorder } from './support.ts'

describe('createMock refuses with one line', () => {
  test.each<[unknown, string]>([
    [null, "'options' has to be an object, not null."],
    ['openapi.yaml', "'options' has to be an object, not 'openapi.yaml'."],
    [{ document: null }, "'document' has to be a path, a file URL or a parsed document, not null."],
    [{ document: 7 }, "'document' has to be a path, a file URL or a parsed document, not 7."],
    [{ document: '' }, "'document' has to be a path, a file URL or a parsed document, not ''."],
    [{ document: new URL('https://example.com/') }, "'document' has to be a path, a file URL"],
    [{ auth: 'no' }, "'auth' has to be true or false, not 'no'."],
    [{ adminAnyOrigin: 'yes' }, "'adminAnyOrigin' has to be true or false, not 'yes'."],
    [{ neighbours: 1 }, "'neighbours' has to be true or false, not 1."],
    [{ users: {} }, 'users must be an array.'],
    [{ users: [{ name: 'anna' }] }, 'users[0].password is required.'],
    [{ users: [{ name: 'anna', password: 5 }] }, 'users[0].password must be a string.'],
    [{ keys: [{ ak: 'a', sk: '' }] }, 'keys[0].sk must not be empty.'],
    [{ keys: [{ ak: 'a', secret: 's3cr3t' }] }, 'keys[0].sk is required.'],
    [{ cors: 0 }, "'cors' has to be true or false, not 0."],
    [
      { maxBodyBytes: Number.NaN },
      "'maxBodyBytes' has to be a whole number of bytes from 1, or Infinity, not NaN.",
    ],
    [
      { maxBodyBytes: '1 MB' },
      "'maxBodyBytes' has to be a whole number of bytes from 1, or Infinity, not '1 MB'.",
    ],
    [{ maxBodyBytes: 0.5 }, "'maxBodyBytes' has to be"],
    [{ maxBodyValues: -1 }, "'maxBodyValues' has to be a whole number from 1, or Infinity, not -1."],
    [
      { logger: console.log },
      "'logger' has to be an object with the functions error, info and debug, not a function.",
    ],
    [{ logger: {} }, "'logger' has to be an object with the functions error, info and debug, not an object."],
  ])('%o', async (options, message) => {
    const error = await createMock(options as MockOptions).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(`createMock: ${message}`)
    expect((error as Error).message).not.toContain('\n')
  })
})

describe('listen', () => {
  const mocks: Mock[] = []
  afterAll(() => Promise.all(mocks.map((mock) => mock.close())))

  test.each<[unknown, string]>([
    ['4167', "'options' has to be a port or an object, not '4167'."],
    [null, "'options' has to be a port or an object, not null."],
    [Number.NaN, "'port' has to be a whole number from 0 to 65535, not NaN."],
    [{ port: '4167' }, "'port' has to be a whole number from 0 to 65535, not '4167'."],
    [70_000, "'port' has to be a whole number from 0 to 65535, not 70000."],
    [{ port: 0, host: '' }, "'host' has to be an address or a host name, not ''."],
    [{ port: 0, host: ' ' }, "'host' has to be an address or a host name, not ' '."],
    [{ port: 0, host: null }, "'host' has to be an address or a host name, not null."],
    [{ port: 0, patienceMs: -1 }, "'patienceMs' has to be a whole number of milliseconds, not -1."],
  ])('refuses %o with one line', async (options, message) => {
    const mock = await createFixtureMock()
    mocks.push(mock)
    const error = await mock.listen(options as number).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toBe(`listen: ${message}`)
  })

  test('listens where only this machine reaches it when nothing is said', async () => {
    const mock = await createFixtureMock()
    mocks.push(mock)
    const { host } = await mock.listen({ port: 0 })
    expect(host).toBe(defaults.host)
    expect(defaults.host).toBe('127.0.0.1')
  })
})

test('a logger that throws does not stop answers', async () => {
  const broken = (): never => {
    throw new Error('the log is full')
  }
  const mock = await createMock({ document: fixture, logger: { error: broken, info: broken, debug: broken } })
  const headers = { 'X-Auth-Token': 't' }
  expect((await mock.fetch('/v2.0/lbaas/things', { headers })).status).toBe(200)
  expect((await mock.fetch('/v2.0/lbaas/things?limit=x', { headers })).status).toBe(400)
  expect((await mock.fetch('/v3/odd/fault?a=1', { headers })).status).toBe(500)
})

test('a logger may be an object of a class', async () => {
  class Log {
    lines: string[] = []
    error() {}
    debug() {}
    info(line: string) {
      this.lines.push(line)
    }
  }
  const log = new Log()
  const mock = await createFixtureMock({ logger: log })
  await mock.fetch('/')
  expect(log.lines).toHaveLength(1)
  expect(recorder().lines).toEqual([])
})
