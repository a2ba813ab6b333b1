import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import { ElbErrorCode } from '../src/error-codes.gen.ts'
import * as v2 from '../src/v2.0.gen.ts'
import * as v3 from '../src/v3.gen.ts'
import type { Schemas } from '../src/index.ts'

test('null is where the documentation has it, and nowhere else', () => {
  expectTypeOf<v2.Pool['session_persistence']>().toEqualTypeOf<v2.SessionPersistence | null>()
  expectTypeOf<v2.Pool['healthmonitor_id']>().toEqualTypeOf<string | null>()
  expectTypeOf<v2.UpdatePoolOption['session_persistence']>().toExtend<object | null | undefined>()
  expectTypeOf<null>().toExtend<v2.UpdatePoolOption['session_persistence']>()
  expectTypeOf<null>().not.toExtend<v3.CreatePoolOption['session_persistence']>()
  expectTypeOf<v3.Pool['name']>().toEqualTypeOf<string>()
})

test('a default makes nothing required', () => {
  const slowStart: v3.CreatePoolSlowStartOption = {}
  const member: v3.UpdateMemberOption = { name: 'web-1' }
  expect([slowStart, member]).toEqual([{}, { name: 'web-1' }])
})

test('the plain names are those of the document', () => {
  expectTypeOf<v2.Pool>().toEqualTypeOf<Schemas['V2Pool']>()
  expectTypeOf<v3.Pool>().toEqualTypeOf<Schemas['Pool']>()
  expectTypeOf<v3.CreatePoolRequestBody>().toEqualTypeOf<Schemas['CreatePoolRequestBody']>()
})

test('the values of an enum are there at run time and agree with its type', () => {
  expect(v3.PoolProtocol).toEqual(['TCP', 'UDP', 'HTTP', 'HTTPS', 'QUIC'])
  expect(v3.PoolType).toEqual(['instance', 'ip', ''])
  expect(v2.PoolProtocol).toEqual(['TCP', 'UDP', 'HTTP'])
  expectTypeOf<(typeof v3.PoolProtocol)[number]>().toEqualTypeOf<Schemas['PoolProtocol']>()
  expectTypeOf<v3.PoolProtocol>().toEqualTypeOf<Schemas['PoolProtocol']>()
})

test('the error codes are there at run time, sorted and each once, and agree with their type', () => {
  expect(ElbErrorCode).toEqual([...new Set(ElbErrorCode)].toSorted())
  expect(ElbErrorCode).toEqual(expect.arrayContaining(['APIGW.0301', 'ELB.8902', 'SYS.0403']))
  expectTypeOf<'ELB.8902'>().toExtend<ElbErrorCode>()
  expectTypeOf<'ELB.4711'>().not.toExtend<ElbErrorCode>()
  expectTypeOf<(typeof ElbErrorCode)[number]>().toEqualTypeOf<ElbErrorCode>()
})

test('descriptions are there as JSDoc', () => {
  const declarations = readFileSync(new URL('../src/openapi.gen.ts', import.meta.url), 'utf8')
  expect(declarations).toContain('Name of the cookie that the application sets.')
  expect(declarations).toContain('@deprecated')
  expect(declarations).not.toMatch(/[&|] unknown/)
})
