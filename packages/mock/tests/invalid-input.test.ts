import { beforeAll, describe, expect, test } from 'vitest'
import { createFixtureMock, type Recorder, recorder, type Send, sender, UUID } from './support.ts'

const V3 = '/v3/p1/things'
const V2 = '/v2.0/lbaas/things'
let send: Send
let log: Recorder

beforeAll(async () => {
  log = recorder()
  send = sender((await createFixtureMock({ logger: log })).fetch)
})

const refuse = async (thing: unknown): Promise<string> => {
  const { status, json } = await send('POST', V3, { body: { thing } })
  expect(status).toBe(400)
  expect(json.error_code).toBe('ELB.8902')
  return json.error_msg
}

describe('a refused body', () => {
  test('is answered in the v3 form with code, message and request id', async () => {
    const { status, json, headers } = await send('POST', V3, {
      body: { thing: { name: 'a', algorithm: 'X' } },
    })
    expect(status).toBe(400)
    expect(json).toEqual({
      error_code: 'ELB.8902',
      error_msg: "Invalid input for 'thing.algorithm'. It must be one of: ROUND_ROBIN, SOURCE_IP, not 'X'.",
      request_id: expect.stringMatching(UUID),
    })
    expect(headers.get('x-request-id')).toBe(json.request_id)
    expect(headers.get('content-type')).toBe('application/json')
  })

  test('is answered in the v2.0 form below /v2.0', async () => {
    const { status, json, headers } = await send('POST', V2, {
      body: { thing: { name: 'a', algorithm: 'X' } },
    })
    expect(status).toBe(400)
    expect(json).toEqual({
      NeutronError: {
        type: 'HTTPBadRequest',
        message: "Invalid input for 'thing.algorithm'. It must be one of: ROUND_ROBIN, SOURCE_IP, not 'X'.",
        detail: '',
      },
    })
    expect(headers.get('x-request-id')).toMatch(UUID)
  })

  test('has every violation named, not only the first', async () => {
    expect(
      await refuse({ size: 11, members: [{ address: 'x' }, { weight: '1', address: '10.0.0.1' }] }),
    ).toBe(
      [
        "Invalid input for 'thing.name'. It is required.",
        "Invalid input for 'thing.size'. It must be at most 10, not 11.",
        "Invalid input for 'thing.members[0].address'. It must be an IPv4 address, not 'x'.",
        "Invalid input for 'thing.members[1].weight'. It must be an integer, not '1'.",
      ].join(' '),
    )
  })

  test('with an unknown attribute says so in the words of the service', async () => {
    expect(await refuse({ name: 'a', xyz: 1 })).toBe(
      "Invalid input for 'thing.xyz'. Unrecognized attribute(s) 'xyz'.",
    )
  })

  test('with a misspelt attribute suggests the right one', async () => {
    expect(await refuse({ name: 'a', algoritm: 'ROUND_ROBIN' })).toBe(
      "Invalid input for 'thing.algoritm'. Unrecognized attribute(s) 'algoritm'. Did you mean 'algorithm'?",
    )
  })

  test('that misses a union is explained by the branch that its type selects', async () => {
    expect(
      await refuse({ name: 'a', persistence: { type: 'SOURCE_IP', timeout: 61, cookie_name: 'c' } }),
    ).toBe(
      "Invalid input for 'thing.persistence.cookie_name'. Unrecognized attribute(s) 'cookie_name'. " +
        "Invalid input for 'thing.persistence.timeout'. It must be at most 60, not 61.",
    )
  })

  test('whose type selects no branch gets the types that exist', async () => {
    expect(await refuse({ name: 'a', persistence: { type: 'HTTP' } })).toBe(
      "Invalid input for 'thing.persistence.type'. It must be one of: SOURCE_IP, APP_COOKIE, not 'HTTP'.",
    )
  })

  test('of thousands of violations names twenty and counts the rest', async () => {
    const message = await refuse({ name: 'a', members: Array.from({ length: 30 }, () => ({})) })
    expect(message.match(/Invalid input/g)).toHaveLength(20)
    expect(message).toMatch(/And 10 more\.$/)
  })

  test('inside a recursive schema is named by its whole path', async () => {
    const body = { name: 'a', children: [{ name: 'b', children: [{ nam: 'c' }] }] }
    const { json } = await send('POST', '/v3/odd/tree', { body })
    expect(json.error_msg).toContain("'children[0].children[0].name'. It is required.")
    expect(json.error_msg).toContain("Unrecognized attribute(s) 'nam'. Did you mean 'name'?")
  })

  test('leaves field names and rules in the debug log, but no values', async () => {
    log.details.length = 0
    await refuse({ name: 'a', algorithm: 'SECRET' })
    expect(log.details).toEqual(['body thing.algorithm: must be one of: ROUND_ROBIN, SOURCE_IP'])
  })
})

describe('a body that is no JSON object', () => {
  test.each([
    ['null', 'It must be an object, not null.'],
    ['[]', 'It must be an object, not an array.'],
    ['"text"', "It must be an object, not 'text'."],
    ['0', 'It must be an object, not a number.'],
    ['false', 'It must be an object, not a boolean.'],
    ['1e999', 'It must be an object, not a number.'],
  ])('%s is refused as that', async (raw, problem) => {
    const { status, json } = await send('POST', V3, { raw })
    expect(status).toBe(400)
    expect(json.error_msg).toBe(`Invalid input for the request body. ${problem}`)
  })

  test('says at which line and column it stops being JSON', async () => {
    const { status, json } = await send('POST', V3, { raw: '{\n  "thing": {"name" "a"}\n}' })
    expect(status).toBe(400)
    expect(json.error_msg).toBe(
      `Invalid input for the request body. It is not JSON at line 2, column 20: unexpected '"'; expected ':'.`,
    )
  })

  test('is refused in the v2.0 form below /v2.0', async () => {
    const { status, json } = await send('POST', V2, { raw: '{' })
    expect(status).toBe(400)
    expect(json.NeutronError.type).toBe('HTTPBadRequest')
  })

  test('is asked for when it is missing', async () => {
    const { status, json } = await send('POST', V3)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      error_code: 'ELB.0002',
      error_msg: "The request body is empty. Send a JSON object with 'thing'.",
    })
  })

  test('may be missing when the operation can do without', async () => {
    expect((await send('POST', '/v3/odd/optional-body')).status).toBe(200)
    expect((await send('POST', '/v3/odd/optional-body', { body: { a: 'x' } })).status).toBe(400)
  })

  test.each<[string, BodyInit, string]>([
    ['starts with a byte order mark', '\uFEFF{"thing":{"name":"a"}}', 'It starts with a byte order mark'],
    ['is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'The bytes are not UTF-8'],
    ['nests a hundred thousand levels', '['.repeat(100_000), 'It nests deeper than 64 levels'],
    ['nests objects deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'It nests deeper than 64 levels'],
    ['holds a NUL', '{"thing":\u0000}', 'unexpected U+0000; expected a value'],
  ])('is refused when it %s', async (_, raw, problem) => {
    const { status, json } = await send('POST', V3, { raw })
    expect(status).toBe(400)
    expect(json.error_msg).toContain(problem)
  })

  test('names the field that holds half of a surrogate pair', async () => {
    const { status, json } = await send('POST', V3, { raw: String.raw`{"thing":{"name":"\ud83d"}}` })
    expect(status).toBe(400)
    expect(json.error_msg).toMatch(/^Invalid input for 'thing\.name'\. It holds half of a surrogate pair/)
    expect((await send('POST', V3, { raw: String.raw`{"thing":{"name":"\ud83d\ude00"}}` })).status).toBe(201)
  })

  test('finds __proto__ and constructor to be unknown attributes like any other', async () => {
    const { json } = await send('POST', V3, {
      raw: '{"thing":{"name":"a","__proto__":{"x":1},"constructor":1}}',
    })
    expect(json.error_msg).toContain("Unrecognized attribute(s) '__proto__'")
    expect(json.error_msg).toContain("Unrecognized attribute(s) 'constructor'")
    expect({}).not.toHaveProperty('x')
  })
})

describe('the content type', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'nonsense', 'application/json-patch+json'])(
    '%s is refused with the one that is wanted',
    async (type) => {
      const { status, json } = await send('POST', V3, {
        body: { thing: { name: 'a' } },
        headers: { 'Content-Type': type },
      })
      expect(status).toBe(400)
      expect(json.error_msg).toBe(
        `Invalid input for the header 'Content-Type'. It must be application/json, not '${type}'.`,
      )
    },
  )

  test.each(['application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8'])(
    '%s is taken',
    async (type) => {
      const body = { thing: { name: 'a' } }
      expect((await send('POST', V3, { body, headers: { 'Content-Type': type } })).status).toBe(201)
    },
  )

  test('may be left out', async () => {
    const raw = new TextEncoder().encode('{"thing":{"name":"a"}}')
    expect((await send('POST', V3, { raw, headers: { 'Content-Type': '' } })).status).toBe(201)
  })

  test('may be anything where the operation takes anything', async () => {
    for (const type of ['text/csv', 'image/png', 'application/json']) {
      const options = { raw: 'a,b', headers: { 'Content-Type': type } }
      expect((await send('POST', '/v3/odd/any-media-type', options)).status, type).toBe(200)
    }
  })

  test('of a form is read by Prism', async () => {
    const post = (raw: string) =>
      send('POST', '/v3/odd/form', { raw, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
    expect((await post('a=1')).status).toBe(200)
    expect((await post('b=1')).status).toBe(400)
  })

  test('of a compressed body is refused, since it is not read', async () => {
    const { status, json } = await send('POST', V3, { raw: 'x', headers: { 'Content-Encoding': 'gzip' } })
    expect(status).toBe(400)
    expect(json.error_msg).toContain("not 'gzip'")
  })
})
