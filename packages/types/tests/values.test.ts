import { readFileSync } from 'node:fs'
import { readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { ElbErrorCode } from '../src/error-codes.gen.ts'
import * as v2 from '../src/v2.0.gen.ts'
import * as v3 from '../src/v3.gen.ts'

test('the values of an enum are there at run time', () => {
  expect(v3.PoolProtocol).toEqual(['TCP', 'UDP', 'HTTP', 'HTTPS', 'QUIC'])
  expect(v3.PoolType).toEqual(['instance', 'ip', ''])
  expect(v2.PoolProtocol).toEqual(['TCP', 'UDP', 'HTTP'])
})

test('no enum of the document is missing', () => {
  const { schemas } = readDocument().components
  const ofV2: Record<string, unknown> = { ...v2 }
  const ofBoth: Record<string, unknown> = { ...v2, ...v3 }
  const enums = Object.entries(schemas).filter(([, schema]) => schema.enum)
  const wrong = enums.filter(([name, { enum: values }]) => {
    const list = name.startsWith('V2') ? ofV2[name.slice(2)] : ofBoth[name]
    return JSON.stringify(list) !== JSON.stringify(values)
  })
  expect(enums.length).toBeGreaterThan(0)
  expect(wrong.map(([name]) => name)).toEqual([])
})

test('the error codes are there at run time, sorted and each once', () => {
  expect(ElbErrorCode).toEqual([...new Set(ElbErrorCode)].toSorted())
  expect(ElbErrorCode).toEqual(expect.arrayContaining(['APIGW.0301', 'ELB.8902', 'SYS.0403']))
})

test('no rule between fields has become a type', () => {
  const declarations = readFileSync(new URL('../src/openapi.gen.ts', import.meta.url), 'utf8')
  expect(declarations).not.toMatch(/[&|] unknown/)
  expect(declarations).toContain('@deprecated')
})
