import { beforeAll, describe, expect, test } from 'vitest'
import { createFixtureMock, type Recorder, recorder, type Send, sender } from './support.ts'

// Prism takes a check that ends in an exception for a passed one.

let send: Send
let log: Recorder
beforeAll(async () => {
  log = recorder()
  send = sender((await createFixtureMock({ logger: log })).fetch)
})

const post = (body: unknown) => send('POST', '/v3/odd/sets', { body })

describe('a body that makes a validator throw is refused', () => {
  test.each(['valueOf', 'toString'])(
    'two items with the attribute %s, which comparing calls',
    async (name) => {
      const { status, json } = await post({ nonsense: 1, conditions: [{ [name]: 1 }, { [name]: 1 }] })
      expect(status).toBe(400)
      expect(json.error_msg).toBe(
        "Invalid input for 'nonsense'. Unrecognized attribute(s) 'nonsense'. " +
          `Invalid input for 'conditions[0].${name}'. Unrecognized attribute(s) '${name}'. ` +
          `Invalid input for 'conditions[1].${name}'. Unrecognized attribute(s) '${name}'. ` +
          "Invalid input for 'conditions'. It must not hold the same item twice: [0] and [1] are equal.",
      )
    },
  )

  test('a text that is too long for the engine of patterns', async () => {
    const { status, json } = await post({ domain: 'a.'.repeat(2_000_000) })
    expect(status).toBe(400)
    expect(json.error_msg).toContain("'domain'. It must match the pattern")
    expect(json.error_msg).toContain("'domain'. It must have at most 100 characters, not 4000000.")
  })

  test('any body of an operation whose schema is none, as a fault of the document', async () => {
    const { status, json } = await send('POST', '/v3/odd/no-schema', { body: {} })
    expect([status, json.error_code]).toEqual([500, 'ELB.8906'])
    expect(log.errors.join()).toContain('schema is invalid')
  })
})

test.each([
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    400,
  ],
  [[{ a: 1 }, { a: '1' }, { a: [1] }, { a: { 0: 1 } }], 200],
  [[{ valueOf: 1 }, { valueOf: 2 }], 200],
])('%j as a set is %i', async (labels, status) => {
  expect((await post({ labels })).status).toBe(status)
})

test('an attribute that only answers have is neither needed nor taken', async () => {
  const create = (body: object) => send('POST', '/v3/odd/read-only', { body })
  expect((await create({ name: 'a' })).status).toBe(200)
  expect((await create({ name: 'a', id: 'x' })).status).toBe(400)
})
