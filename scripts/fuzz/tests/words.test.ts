import { createMock } from '@elb-openapi/mock'
import { expect, test } from 'vitest'
import type { OpenApiDocument } from '@elb-openapi/document'
import { contractOf } from '../src/contract.ts'
import { createCases } from '../src/generate/cases.ts'
import { createSchemaCheck } from '../src/schema-check.ts'
import { check, contract } from './setup.ts'
import { withoutWords } from './words.ts'

const bare = withoutWords(contract.document)
const requests = [...createCases(contract, check, contract.endpoints)(3, 0, 100)].map(
  ({ request }) => request,
)

test('a document without words has none, and everything else', () => {
  const { paths, components } = bare
  const { get } = paths['/v3/{project_id}/elb/pools']!
  expect([get!.summary, get!.description]).toEqual([undefined, undefined])
  const { Pool } = contract.document.components.schemas
  expect(Pool!.properties!['name']!.description).not.toBe('')
  const { description: _, ...name } = Pool!.properties!['name']!
  expect(components.schemas['Pool']!.properties!['name']).toEqual(name)
  // A field that is called so stays.
  expect(Object.keys(components.schemas['Pool']!.properties!)).toEqual(Object.keys(Pool!.properties!))
  expect(Pool!.properties).toHaveProperty('description')
})

test('the fuzzer makes the same requests without the words', () => {
  const own = contractOf(bare)
  const cases = createCases(own, createSchemaCheck(bare), own.endpoints)(3, 0, 100)
  expect([...cases].map(({ request }) => request)).toEqual(requests)
})

test('the mock gives answers of the same status without the words', async () => {
  const statuses = async (document: OpenApiDocument): Promise<number[]> => {
    const mock = await createMock({ document: document as never })
    const found: number[] = []
    for (const { method, target, headers, body } of requests) {
      if (!URL.canParse(`http://mock${target}`)) continue
      const request = (): Request =>
        new Request(`http://mock${target}`, { method, headers, ...(body && { body: Buffer.from(body) }) })
      found.push((await mock.fetch(request())).status)
    }
    await mock.close()
    return found
  }
  expect(await statuses(bare)).toEqual(await statuses(contract.document))
})
