import { expectTypeOf, test } from 'vitest'
import type { ElbErrorCode } from '../src/error-codes.gen.ts'
import type { operations, Schemas } from '../src/index.ts'
import type * as v2 from '../src/v2.0.gen.ts'
import type * as v3 from '../src/v3.gen.ts'

test('null is where the documentation has it, and nowhere else', () => {
  expectTypeOf<v2.Pool['session_persistence']>().toEqualTypeOf<v2.SessionPersistence | null | undefined>()
  expectTypeOf<v2.Pool['healthmonitor_id']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<v2.UpdatePoolOption['session_persistence']>().toExtend<object | null | undefined>()
  expectTypeOf<null>().toExtend<v2.UpdatePoolOption['session_persistence']>()
  expectTypeOf<null>().not.toExtend<v3.CreatePoolOption['session_persistence']>()
  expectTypeOf<v3.Pool['name']>().toEqualTypeOf<string>()
})

test('a listed value of an answer may be another, that of a request may not', () => {
  expectTypeOf<'NEW'>().toExtend<v3.Pool['protocol']>()
  expectTypeOf<'TCP'>().toExtend<v3.Pool['protocol']>()
  expectTypeOf<5>().not.toExtend<v3.Pool['protocol']>()
  expectTypeOf<5>().toExtend<v3.PublicIpInfo['ip_version']>()
  expectTypeOf<v3.CreatePoolOption['protocol']>().toEqualTypeOf<v3.PoolProtocol>()
  expectTypeOf<'NEW'>().not.toExtend<v3.CreatePoolOption['protocol']>()
})

test('a default makes nothing required', () => {
  expectTypeOf<{}>().toExtend<v3.CreatePoolSlowStartOption>()
  expectTypeOf<{ name: string }>().toExtend<v3.UpdateMemberOption>()
})

test('the plain names are those of the document', () => {
  expectTypeOf<v2.Pool>().toEqualTypeOf<Schemas['V2Pool']>()
  expectTypeOf<v3.Pool>().toEqualTypeOf<Schemas['Pool']>()
  expectTypeOf<v3.CreatePoolRequestBody>().toEqualTypeOf<Schemas['CreatePoolRequestBody']>()
})

test('the query of an operation has a name', () => {
  type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>
  expectTypeOf<v3.ListPoolsQuery>().toEqualTypeOf<QueryOf<'listPools'>>()
  expectTypeOf<v2.ListPoolsQuery>().toEqualTypeOf<QueryOf<'v2ListPools'>>()
})

test('a list of values and its type agree', () => {
  expectTypeOf<(typeof v3.PoolProtocol)[number]>().toEqualTypeOf<Schemas['PoolProtocol']>()
  expectTypeOf<v3.PoolProtocol>().toEqualTypeOf<Schemas['PoolProtocol']>()
  expectTypeOf<v3.AvailabilityZoneCategory>().toEqualTypeOf<Schemas['AvailabilityZoneCategory']>()
  expectTypeOf<(typeof ElbErrorCode)[number]>().toEqualTypeOf<ElbErrorCode>()
})

test('an error code is one that is documented', () => {
  expectTypeOf<'ELB.8902'>().toExtend<ElbErrorCode>()
  expectTypeOf<'ELB.4711'>().not.toExtend<ElbErrorCode>()
})
