import { beforeAll, describe, expect, test } from 'vitest'
import { defaults, limits } from '../src/options.ts'
import { createFixtureMock, type Send, sender } from './support.ts'

const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join()

describe('the number of values of a body', () => {
  let send: Send
  beforeAll(async () => {
    send = sender((await createFixtureMock({ maxBodyValues: 6, maxBodyBytes: Infinity })).fetch)
  })

  test('may be the limit and no more', async () => {
    const members = (count: number) => ({
      thing: { name: 'a', members: Array.from({ length: count }, () => ({ address: '10.0.0.1' })) },
    })
    expect((await send('POST', '/v3/p1/things', { body: members(1) })).status).toBe(201)
    const { status, json } = await send('POST', '/v3/p1/things', { body: members(2) })
    expect(status).toBe(413)
    expect(json).toMatchObject({
      error_code: 'APIGW.0201',
      error_msg: 'Request entity too large: the body may have at most 6 JSON values.',
    })
  })

  test('is looked at before the body is parsed', async () => {
    expect((await send('POST', '/v3/p1/things', { raw: '[1,2,3,4,5,6,7' })).status).toBe(413)
  })

  test('may be without limit', async () => {
    const open = sender((await createFixtureMock({ maxBodyValues: Infinity })).fetch)
    const raw = `{"thing":{"name":"a","members":[${list(100_000, () => '{"address":"10.0.0.1"}')}]}}`
    expect((await open('POST', '/v3/p1/things', { raw })).status).toBe(201)
  })
})

describe('within the default limits, no body takes more than a second', () => {
  let send: Send
  beforeAll(async () => {
    send = sender((await createFixtureMock()).fetch)
    await send('POST', '/v3/odd/sets', { body: {} })
    await send('POST', '/v3/p1/things', { body: {} })
  })

  const values = defaults.maxBodyValues - 10
  const text = (part: string) => part.repeat((defaults.maxBodyBytes - 100) / part.length)
  test.each([
    ['a set of many', '/v3/odd/sets', () => `{"conditions":[${list(values / 2, (i) => `{"x":${i}}`)}]}`, 400],
    ['a good set', '/v3/odd/sets', () => `{"labels":[${list(values / 2, (i) => `{"x":${i}}`)}]}`, 200],
    ['numbers for objects', '/v3/odd/sets', () => `{"conditions":[${list(values, () => '1')}]}`, 400],
    ['wrong items', '/v3/p1/things', () => `{"thing":{"members":[${list(values, () => '{}')}]}}`, 400],
    ['unknown names', '/v3/p1/things', () => `{"thing":{${list(values, (i) => `"algorith_${i}":1`)}}}`, 400],
    ['a long name', '/v3/p1/things', () => `{"thing":{"name":"${text('x')}"}}`, 400],
    ['a long pattern', '/v3/odd/sets', () => `{"domain":"${text('a.')}"}`, 400],
    ['escapes', '/v3/odd/sets', () => `{"domain":"${text(String.raw`\ud83d\ude00`)}"}`, 400],
    ['white space', '/v3/odd/sets', () => `[${text(' ')}[`, 400],
    ['line breaks', '/v3/odd/sets', () => `${text('\n')}x`, 400],
    ['deep brackets', '/v3/odd/sets', () => text('['), 400],
  ])('%s', async (_, path, body, status) => {
    const raw = body()
    const before = process.cpuUsage()
    const answer = await send('POST', path, { raw })
    const { user, system } = process.cpuUsage(before)
    expect(answer.status).toBe(status)
    expect((user + system) / 1000).toBeLessThan(1000)
  })
})

test('nesting is limited, whatever the number of values', async () => {
  const send = sender((await createFixtureMock({ maxBodyValues: Infinity })).fetch)
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const message = async (levels: number) =>
    (await send('POST', '/v3/p1/things', { raw: nested(levels) })).json.error_msg
  expect(await message(limits.bodyDepth)).toContain('It must be an object, not an array')
  expect(await message(limits.bodyDepth + 1)).toContain(`It nests deeper than ${limits.bodyDepth} levels`)
})
