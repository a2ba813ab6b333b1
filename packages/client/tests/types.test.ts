import type { Schemas } from '@elb-openapi/types'
import { expectTypeOf, test } from 'vitest'
import type { ElbClient, ElbError, ElbErrorCode, ErrorDescription } from '../src/index.ts'

// Checked by the compiler; nothing here is called.
declare const elb: ElbClient

test('data and error of a call are typed', () => {
  const call = () =>
    elb.POST('/v3/{project_id}/elb/pools', {
      body: { pool: { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP' } },
    })
  type Result = Awaited<ReturnType<typeof call>>
  expectTypeOf<NonNullable<Result['data']>>().toEqualTypeOf<Schemas['CreatePoolResponse']>()
  expectTypeOf<NonNullable<Result['error']>>().toEqualTypeOf<
    Schemas['ErrorBody'] | Schemas['GatewayErrorBody']
  >()
  expectTypeOf<NonNullable<Result['error']>>().toExtend<ElbError>()
})

test('an error of v2.0 is a NeutronError or one of the gateway', () => {
  const call = () => elb.GET('/v2.0/lbaas/pools')
  type Result = Awaited<ReturnType<typeof call>>
  expectTypeOf<NonNullable<Result['error']>>().toEqualTypeOf<
    Schemas['V2ErrorBody'] | Schemas['GatewayErrorBody']
  >()
})

test('without an error there is data', () => {
  const call = async () => {
    const { data, error } = await elb.GET('/v2.0/lbaas/pools')
    if (error) return expectTypeOf(data).toEqualTypeOf<undefined>()
    return expectTypeOf(data.pools).toEqualTypeOf<Schemas['V2Pool'][]>()
  }
  expectTypeOf(call).toBeFunction()
})

test('the code of an error is completed from the documented ones, and may be another', () => {
  expectTypeOf<ElbErrorCode>().toExtend<ErrorDescription['code']>()
  expectTypeOf<string>().toExtend<ErrorDescription['code']>()
  expectTypeOf<Extract<ErrorDescription['code'], 'ELB.8904'>>().toEqualTypeOf<'ELB.8904'>()
})

test('the compiler refuses wrong calls', () => {
  const member = '/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}'
  const pool = '/v2.0/lbaas/pools/{pool_id}'
  const wrong = [
    // @ts-expect-error there is no such path
    () => elb.GET('/v2.0/lbaas/pool'),
    // @ts-expect-error the path has no DELETE
    () => elb.DELETE('/v2.0/lbaas/pools'),
    // @ts-expect-error a body is needed
    () => elb.POST('/v3/{project_id}/elb/pools'),
    // @ts-expect-error pool_id is missing
    () => elb.PUT(member, { params: { path: { member_id: 'm' } }, body: { member: {} } }),
    // @ts-expect-error limit is a number
    () => elb.GET('/v2.0/lbaas/pools', { params: { query: { limit: 'ten' } } }),
    // @ts-expect-error the protocol cannot be changed
    () => elb.PUT(pool, { params: { path: { pool_id: 'p' } }, body: { pool: { protocol: 'TCP' } } }),
  ]
  expectTypeOf(wrong).toBeArray()
})
