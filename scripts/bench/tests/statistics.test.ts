import { describe, expect, test } from 'vitest'
import { interleave, median, quantile, ratioOf } from '../src/statistics.ts'

describe('quantile', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[100, 9, 10], 10],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  test('lies between two values by their distances', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
    expect(quantile([10, 20], 0.25)).toBe(12.5)
    expect(quantile([10, 20], 1)).toBe(20)
  })

  test('leaves the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  test('refuses an empty list', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('ratioOf', () => {
  test('divides round by round, so a slow moment for both does not count', () => {
    expect(ratioOf([20, 2, 20], [10, 1, 10])).toEqual({ ratio: 2, low: 2, high: 2 })
  })

  test('tells how far the rounds agree', () => {
    expect(ratioOf([1, 2, 3, 4, 5], [1, 1, 1, 1, 1])).toEqual({ ratio: 3, low: 2, high: 4 })
  })

  test('needs as many values of both', () => {
    expect(() => ratioOf([1], [1, 2])).toThrow(RangeError)
  })
})

describe('interleave', () => {
  test('changes the order each round and keeps the values of each apart', async () => {
    const order: string[] = []
    const contestant = (name: string) => async () => {
      order.push(name)
      return `${name}${order.length}`
    }
    const values = await interleave(3, [contestant('A'), contestant('B')])
    expect(order.join('')).toBe('ABBAAB')
    expect(values).toEqual([
      ['A1', 'A4', 'A5'],
      ['B2', 'B3', 'B6'],
    ])
  })
})
