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

test('ours and the peer’s are measured in turn, and the round in the middle counts', async () => {
  const order: string[] = []
  const values = { ours: [10, 9, 40], peers: [5, 1, 40] }
  const pair = await inTurn(3, ['ours', 'peers'] as const, async (name) => {
    order.push(name)
    return values[name].shift()!
  })
  expect(order).toEqual(['ours', 'peers', 'ours', 'peers', 'ours', 'peers'])
  expect(pair).toEqual([10, 5])
})

test('times are in milliseconds and in the order of the functions', async () => {
  const waitFor = (milliseconds: number) => () =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    })
  const round = { iterations: 3, time: 0 }
  const [short, long] = await timesOf(1, round, [waitFor(5), waitFor(100)])
  expect(short).toBeGreaterThan(3)
  expect(long).toBeGreaterThan(95)
  expect(long).toBeGreaterThan(short)
})

test('a function that throws ends the measurement', async () => {
  const round = { iterations: 1, time: 0 }
  const broken = () => {
    throw new Error('offers 0 of 58 paths')
  }
  await expect(timesOf(1, round, [broken, broken])).rejects.toThrow('offers 0 of 58 paths')
})
