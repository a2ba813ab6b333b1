import { beforeAll, expect, test } from 'vitest'
import { createFixtureMock, type Send, sender } from './support.ts'

let send: Send
beforeAll(async () => {
  send = sender((await createFixtureMock()).fetch)
})

const list = (search: string) => send('GET', `/v2.0/lbaas/things?${search}`)

test.each([
  'page_reverse=True',
  'page_reverse=False',
  'page_reverse=true',
  'PAGE_REVERSE=TRUE',
  'flags=True&flags=false',
  'unknown=1&another',
  'limit=7',
  'limit=007',
  'LIMIT=101',
  'color=',
  'color=red&color=green',
  'color=red&color=',
  'sizes=1,2',
  'old=x',
  'constructor=1&__proto__=2&toString=3',
  '&&==&%zz=%',
])('%s is taken', async (search) => {
  expect((await list(search)).status).toBe(200)
})

test.each([
  ['limit=abc', "'limit'. The query parameter must be an integer, not 'abc'."],
  ...['0x10', '0b1', '1e3', ' 5', '5 ', '+5', '5.0', 'Infinity', 'NaN', ''].map((text) => [
    `limit=${encodeURIComponent(text)}`,
    `'limit'. The query parameter must be an integer, not '${text}'.`,
  ]),
  ['sizes=1,', "'sizes[1]'. The query parameter must be an integer, not ''."],
  ['page_reverse=', "'page_reverse'. The query parameter must be true or false, not ''."],
  ['limit=0', "'limit'. The query parameter must be at least 1, not 0."],
  ['limit=101', "'limit'. The query parameter must be at most 100, not 101."],
  ['limit=1&limit=2', "'limit'. The query parameter must be given once, not 2 times."],
  ['page_reverse=maybe', "'page_reverse'. The query parameter must be true or false, not 'maybe'."],
  ['flags=maybe&flags=true', "'flags[0]'. The query parameter must be true or false, not 'maybe'."],
  ['color=blue', "'color'. The query parameter must be one of: red, green, not 'blue'."],
  ['color=red&color=blue', "'color[1]'. The query parameter must be one of: red, green, not 'blue'."],
  ['sizes=1,x', "'sizes[1]'. The query parameter must be an integer, not 'x'."],
])('%s is refused and named', async (search, sentence) => {
  const { status, json } = await list(search)
  expect(status).toBe(400)
  expect(json.NeutronError.message).toBe(`Invalid input for ${sentence}`)
})

test.each([
  ['numbers/5', 200],
  ['numbers/-5?ratio=-0.5', 200],
  ['numbers/0x5', 400],
  ['numbers/5?ratio=1e3', 400],
  ['numbers/5?ratio=.5', 400],
  ['numbers/5?sizes=1&sizes=2', 200],
  ['numbers/5?sizes=1', 400],
  ['numbers/5?piped=1|2', 200],
  ['numbers/5?piped=1|x', 400],
  ['numbers/5?filter[size]=1', 200],
  ['numbers/5?filter[size]=x', 400],
])('a number is written with digits: %s is %i', async (path, status) => {
  expect((await send('GET', `/v3/odd/${path}`)).status).toBe(status)
})

test('several bad parameters are all named', async () => {
  const { json } = await list('limit=abc&page_reverse=maybe')
  expect(json.NeutronError.message).toMatch(/'limit'.*'page_reverse'/)
})

test('a missing required parameter is named', async () => {
  const { status, json } = await send('GET', '/v3/p1/things')
  expect(status).toBe(400)
  expect(json.error_msg).toBe("Invalid input for 'kind'. The query parameter is required.")
})

test('a bad path parameter and a bad header are named', async () => {
  const { json } = await send('GET', `/v3/${'x'.repeat(41)}/things?kind=a`, {
    headers: { 'X-Language': 'fr' },
  })
  expect(json.error_msg).toBe(
    "Invalid input for 'X-Language'. The header must be one of: en, de, not 'fr'. " +
      "Invalid input for 'project_id'. The path parameter must have at most 40 characters, not 41.",
  )
})

test.each([
  'a,b',
  'a%2Fb',
  'a%20b',
  'ä',
  '%F0%9F%98%80',
  "it's",
  'a=b;c',
  '(x)',
  '*',
  '~',
  'a%3Fb',
  '%00',
  'a:b@c',
])('an id may be anything, such as %s', async (id) => {
  expect((await send('GET', `/v3/p1/things/${id}`)).status).toBe(200)
})
