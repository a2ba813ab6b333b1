import { expect, test } from 'vitest'
import { inTurn, median, timesOf } from '../src/measure.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[100, 9, 10], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('the median leaves the values in their order', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test('contestants are measured in turn, and each has the median of its own values', async () => {
  const order: string[] = []
  const values = { ours: [5, 1, 3], peers: [10, 60, 20] }
  const medians = await inTurn(3, ['ours', 'peers'] as const, async (name) => {
    order.push(name)
    return values[name].shift()!
  })
  expect(order).toEqual(['ours', 'peers', 'ours', 'peers', 'ours', 'peers'])
  expect(medians).toEqual([3, 20])
})

test('times are in milliseconds and in the order of the functions', async () => {
  const waitFor = (milliseconds: number) => () =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    })
  const round = { iterations: 3, time: 0, warmup: false }
  const [short, long] = await timesOf(1, round, [waitFor(5), waitFor(100)])
  expect(short).toBeGreaterThan(3)
  expect(long).toBeGreaterThan(95)
  expect(long).toBeGreaterThan(short!)
})

test('a function that throws ends the measurement', async () => {
  const round = { iterations: 1, time: 0, warmup: false }
  const broken = () => {
    throw new Error('offers 0 of 58 paths')
  }
  await expect(timesOf(1, round, [broken])).rejects.toThrow('offers 0 of 58 paths')
})
