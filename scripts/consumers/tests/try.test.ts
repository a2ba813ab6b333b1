import { expect, test } from 'vitest'
import { tryConsumer } from '../src/try.ts'

const given = { mock: '', documents: [''], server: '', pool: {}, wrongPool: {} }

test('nothing is tried after a step that fails, and the failure is told', async () => {
  const told: string[] = []
  const outcome = await tryConsumer(
    {
      id: 'none',
      package: 'none',
      makes: 'nothing',
      remark: '',
      generate: () => ({ program: 'no-such-program', args: [] }),
    },
    given,
    (line) => told.push(line),
  )
  expect(outcome).toEqual({ generates: false, compiles: false, runs: false })
  expect(told).toEqual([expect.stringMatching(/^ {2}generates not: spawn .*no-such-program ENOENT$/)])
})
