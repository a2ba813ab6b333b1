import { expect, test } from 'vitest'
import { createMemory } from '../../src/memory.ts'
import { neighbourDocument } from '../../src/neighbours/document.ts'
import { loadNeighbours } from '../../src/neighbours/load.ts'
import { createNeighbours } from '../../src/neighbours/neighbours.ts'
import { readMockOptions } from '../../src/options.ts'
import { explain } from '../../src/explain/explain.ts'
import { operations } from '../service/client.ts'
import { createNeighbourly } from './client.ts'

const own = await operations()
const besides = await loadNeighbours(own)

test('every operation of the document is served, and every one that is served is in it', () => {
  const { credentials, newId } = createMemory(own, readMockOptions({}))
  const served = Object.keys(
    createNeighbours({ users: [], credentials, newId, now: Date.now }, true).operations,
  )
  expect(besides.map(({ name }) => name).toSorted()).toEqual(served.toSorted())
})

test('no operation is at a path of the ELB API', () => {
  const names = [...own, ...besides].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('a document that has a path of a neighbour keeps it', async () => {
  const [login] = besides.filter(({ name }) => name === 'iamCreateToken')
  expect((await loadNeighbours([login!])).map(({ name }) => name)).not.toContain('iamCreateToken')
})

test.each(besides.filter(({ credentials }) => credentials.length > 0).map(({ name }) => name))(
  '%s needs credentials',
  async (name) => {
    const { method, path } = besides.find((one) => one.name === name)!
    const { status } = await createNeighbourly().fetch(path, { method })
    expect(status).toBe(401)
  },
)

const examples = Object.entries(neighbourDocument.paths).flatMap(([path, item]) =>
  Object.entries(item as Item).flatMap(([method, { responses = {} }]) =>
    Object.entries(responses).map(([code, { content }]) => ({
      place: `${method} ${path} ${code}`,
      ...content?.['application/json'],
    })),
  ),
)

test.each(examples.filter(({ schema }) => schema))(
  'the example of $place is as its schema says',
  ({ schema, example }) => {
    expect(explain(schema!, example)).toEqual([])
  },
)

type Item = Record<string, { responses?: Record<string, { content?: Record<string, Media> }> }>
interface Media {
  schema?: object
  example?: unknown
}
