import { describe, expect, test } from 'vitest'
import { availabilityInWords, availabilityOfValue, commonSupport, type Availability } from '../src/index.ts'

const regions = [{ ids: ['r'], endpoint: 'https://elb', iam: 'https://iam' }]
const providers = [
  { id: 'otc', name: 'Open Telekom Cloud', regions },
  { id: 'huawei', name: 'Huawei Cloud', regions },
  { id: 'flexibleengine', name: 'Flexible Engine' },
]

describe('marks in words', () => {
  test.each<[Availability, string[]]>([
    [{}, []],
    [{ 'x-providers': ['huawei'] }, ['Huawei Cloud only']],
    [{ 'x-providers': ['otc', 'flexibleengine'] }, ['Open Telekom Cloud and Flexible Engine only']],
    [{ 'x-support': { otc: 'unsupported' } }, ['Not supported at Open Telekom Cloud']],
    [
      { 'x-support': { otc: 'reserved', huawei: 'unsupported' } },
      ['Not supported at Huawei Cloud', 'Reserved at Open Telekom Cloud'],
    ],
    [{ 'x-support': { otc: 'unsupported', huawei: 'unsupported' } }, []],
    [{ 'x-providers': ['huawei'], 'x-support': { huawei: 'unsupported' } }, ['Huawei Cloud only']],
    [
      { 'x-regions': { a: 'unsupported', b: 'undocumented', c: 'unsupported' } },
      ['Not in a and c', 'Not documented for b'],
    ],
  ])('%j', (marks, words) => {
    expect(availabilityInWords(marks, providers)).toEqual(words)
  })

  test('of a value are those of a field', () => {
    const schema = {
      'x-valueProviders': { QUIC: ['huawei'] },
      'x-valueRegions': { QUIC: { 'eu-nl': 'unsupported' as const } },
    }
    expect(availabilityOfValue(schema, 'QUIC')).toEqual({
      'x-providers': ['huawei'],
      'x-regions': { 'eu-nl': 'unsupported' },
    })
    expect(availabilityOfValue(schema, 'TCP')).toEqual({})
  })
})

test('support is common where all who have the field agree', () => {
  const common = (marks: Availability) => commonSupport(marks, providers)
  expect(common({ 'x-support': { otc: 'reserved', huawei: 'reserved' } })).toBe('reserved')
  expect(common({ 'x-support': { otc: 'reserved', huawei: 'unsupported' } })).toBeUndefined()
  expect(common({ 'x-support': { otc: 'reserved' } })).toBeUndefined()
  expect(common({ 'x-providers': ['otc'], 'x-support': { otc: 'reserved' } })).toBe('reserved')
  expect(common({})).toBeUndefined()
})
