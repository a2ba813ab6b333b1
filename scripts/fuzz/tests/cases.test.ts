import { expect, test } from 'vitest'
import { createCases } from '../src/generate/cases.ts'
import { describeFuzzing } from './describe-fuzzing.ts'
import { check, contract, expectationOf } from './setup.ts'

const { endpoints } = contract
const casesOf = createCases(contract, check, endpoints)

test('generated requests are the same for the same seed, alone and in a run', () => {
  const first = [...casesOf(8, 0, 60)]
  expect([...casesOf(8, 55, 56)]).toEqual([first[55]])
  expect([...casesOf(8, 0, 60)]).toEqual(first)
  expect([...casesOf(9, 0, 60)]).not.toEqual(first)
})

await describeFuzzing(import.meta.filename, 'generated requests', () => {
  const some = [...casesOf(8, 0, 4000)]
  const expectations = some.map(({ request }) => expectationOf(request, 'HTTP'))

  test('reach every operation', () => {
    const reached = new Set(expectations.map((expectation) => expectation.endpoint?.id))
    expect(endpoints.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('are good, or bad for one of many reasons', () => {
    const reasons = expectations.map((each) => each.reasons.filter(({ force }) => force === 'must'))
    const good = reasons.filter((list) => list.length === 0).length / some.length
    expect(good).toBeGreaterThan(0.3)
    expect(good).toBeLessThan(0.6)
    const kinds = [...new Set(reasons.flat().map(({ what }) => what))].toSorted()
    expect(kinds).toEqual(
      expect.arrayContaining([
        'a body against additionalProperties',
        'a body against enum',
        'a body against maxItems',
        'a body against maxLength',
        'a body against maximum',
        'a body against minimum',
        'a body against pattern',
        'a body against required',
        'a body against type',
        'a body of another content type',
        'a body that is not JSON',
        'a body that is not UTF-8',
        'a body that nests too deep',
        'a body with a byte order mark',
        'a body with a content encoding',
        'a body with half of a surrogate pair',
        'a method that the path does not have',
        'a path that is not percent-encoded UTF-8',
        'a path that leads nowhere',
        'a preference for a status that the operation does not have',
        'a target that is too long',
        'an Accept without the media type of the answer',
        'headers that are too long',
        'no body where one is needed',
        'no credentials',
        'query parameter of type boolean: no boolean',
        'query parameter of type integer: an empty value',
        'query parameter of type integer: no decimal number',
        'query parameter of type string: against enum',
        'query parameter: given twice',
      ]),
    )
  })

  test('have bodies in pieces, large bodies, and names that JavaScript knows', () => {
    const bodies = some.flatMap(({ request }) => (request.body ? [Buffer.from(request.body)] : []))
    expect(some.some(({ request }) => request.chunked)).toBe(true)
    expect(Math.max(...bodies.map(({ byteLength }) => byteLength))).toBeGreaterThan(1_000_000)
    for (const name of ['__proto__', 'valueOf', 'toString', 'constructor'])
      expect(
        bodies.some((body) => body.includes(`"${name}":`)),
        name,
      ).toBe(true)
  })
})
