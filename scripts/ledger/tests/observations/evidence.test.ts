import { expect, test } from 'vitest'
import { acceptedRequests, isProof, observedAnswers, observedField } from '../../src/observations/evidence.ts'
import { observation } from './support.ts'

const answer = observation({
  kind: 'response',
  status: 200,
  body: { things: [{ id: '1', colour: null }, { id: '2' }, { id: '3', colour: 'RED' }] },
})
const request = observation({ body: { thing: { colour: 'BLUE' } } })
const refused = observation({ expect: 'refused', body: { thing: { colour: 'GREY' } } })
const weak = observation({ strength: 'weak', body: { thing: { colour: 'PINK' } } })
const elsewhere = observation({ call: 'POST /v2/things', outside: '.', body: { thing: { colour: 'LIME' } } })
const all = [answer, request, refused, weak, elsewhere]

test('a field of an answer is seen present, null, absent and with its values, under any success status', () => {
  expect(observedField(all, 'createThing', 'response 201 things[].colour')).toEqual({
    present: [answer],
    null: [answer],
    absent: [answer],
    values: new Map([['RED', [answer]]]),
  })
})

test('a field of a request is seen where the service accepted it and nothing is in doubt', () => {
  expect([...observedField(all, 'createThing', 'request thing.colour').values.keys()]).toEqual(['BLUE'])
  expect(all.filter(isProof)).toEqual([answer, request, elsewhere])
})

test('nothing is seen of other operations, other kinds and parameters', () => {
  const nothing = { present: [], null: [], absent: [], values: new Map() }
  expect(observedField(all, 'listThings', 'request thing.colour')).toEqual(nothing)
  expect(observedField(all, 'createThing', 'response 400 thing.colour')).toEqual(nothing)
  expect(observedField(all, 'createThing', 'query colour')).toEqual(nothing)
})

test('an error of any operation is seen of each', () => {
  const error = observation({ kind: 'error', operation: 'any', status: 401, body: { error_code: 'A.1' } })
  expect(observedField([error], 'listThings', 'response 401 error_code').present).toEqual([error])
})

test('requests and answers are found by operation', () => {
  expect(acceptedRequests(all, 'createThing')).toEqual([request, weak])
  expect(observedAnswers(all, 'createThing')).toEqual([answer])
})
