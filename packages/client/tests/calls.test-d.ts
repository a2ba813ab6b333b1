import type { Schemas } from '@elb-openapi/types'
import { describe, expectTypeOf, test } from 'vitest'
import type {
  Answer,
  CreatePoolInit,
  ElbClient,
  ElbError,
  ElbErrorCode,
  ErrorDescription,
  GetCalls,
} from '../src/index.ts'

// Checked by the compiler; nothing here is called.
declare const elb: ElbClient

const member = '/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}'
const pool = '/v2.0/lbaas/pools/{pool_id}'
const ofMember = { path: { member_id: 'm', pool_id: 'p' } }

describe('an answer', () => {
  test('has data and error of the operation', () => {
    const call = () =>
      elb.POST('/v3/{project_id}/elb/pools', {
        body: { pool: { lb_algorithm: 'ROUND_ROBIN', protocol: 'TCP' } },
      })
    type Result = Awaited<ReturnType<typeof call>>
    expectTypeOf<NonNullable<Result['data']>>().toEqualTypeOf<Schemas['CreatePoolResponse']>()
    expectTypeOf<NonNullable<Result['error']>>().toEqualTypeOf<
      Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']
    >()
    expectTypeOf<NonNullable<Result['error']>>().toExtend<ElbError>()
    expectTypeOf<Result['response']>().toEqualTypeOf<Response>()
  })

  test('of v2.0 has a NeutronError or one of the gateway', () => {
    const call = () => elb.GET('/v2.0/lbaas/pools')
    type Result = Awaited<ReturnType<typeof call>>
    expectTypeOf<NonNullable<Result['error']>>().toEqualTypeOf<
      Schemas['V2ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']
    >()
  })

  test('has data when it has no error', () => {
    const call = async () => {
      const { data, error } = await elb.GET('/v2.0/lbaas/pools')
      if (error) return expectTypeOf(data).toEqualTypeOf<undefined>()
      return expectTypeOf(data.pools).toEqualTypeOf<Schemas['V2Pool'][]>()
    }
    expectTypeOf(call).toBeFunction()
  })

  test('has no data where the service sends none', () => {
    const call = () => elb.DELETE(pool, { params: { path: { pool_id: 'p' } } })
    expectTypeOf<Awaited<ReturnType<typeof call>>['data']>().toEqualTypeOf<undefined>()
  })

  test('of one of several paths is one of theirs', () => {
    const call = (path: '/v3/{project_id}/elb/pools' | '/v3/{project_id}/elb/listeners') => elb.GET(path)
    expectTypeOf<NonNullable<Awaited<ReturnType<typeof call>>['data']>>().toEqualTypeOf<
      Schemas['ListPoolsResponse'] | Schemas['ListListenersResponse']
    >()
  })
})

describe('a call', () => {
  test('takes the project or leaves it to the client', () => {
    expectTypeOf<{ path: { member_id: string; pool_id: string } }>().toExtend<
      GetCalls[typeof member]['init'][0]['params']
    >()
    expectTypeOf<{ path: { member_id: string; pool_id: string; project_id: string } }>().toExtend<
      GetCalls[typeof member]['init'][0]['params']
    >()
  })

  test('takes the options of fetch', () => {
    expectTypeOf<CreatePoolInit['signal']>().toEqualTypeOf<RequestInit['signal']>()
    expectTypeOf<CreatePoolInit>().not.toHaveProperty('method')
  })

  test('is refused with a wrong path', () => {
    // @ts-expect-error there is no such path
    void elb.GET('/v2.0/lbaas/pool')
    // @ts-expect-error the path has no DELETE
    void elb.DELETE('/v2.0/lbaas/pools')
    // @ts-expect-error nor with parameters
    void elb.DELETE('/v2.0/lbaas/pools', { params: { path: { pool_id: 'p' } } })
    // @ts-expect-error any text
    void elb.GET('' as string)
  })

  test('is refused without what it needs', () => {
    // @ts-expect-error a body is needed
    void elb.POST('/v3/{project_id}/elb/pools')
    // @ts-expect-error pool_id is missing
    void elb.PUT(member, { params: { path: { member_id: 'm' } }, body: { member: {} } })
    // @ts-expect-error the parameters are missing
    void elb.DELETE(pool)
    // @ts-expect-error member is missing
    void elb.PUT(member, { params: ofMember, body: {} })
  })

  test('is refused with a value of another type', () => {
    // @ts-expect-error limit is a number
    void elb.GET('/v2.0/lbaas/pools', { params: { query: { limit: 'ten' } } })
    // @ts-expect-error weight is a number
    void elb.PUT(member, { params: ofMember, body: { member: { weight: '1' } } })
  })

  test('is refused with something that the operation does not have', () => {
    // @ts-expect-error the protocol cannot be changed
    void elb.PUT(pool, { params: { path: { pool_id: 'p' } }, body: { pool: { protocol: 'TCP' } } })
    // @ts-expect-error beside the pool there is nothing
    void elb.PUT(pool, { params: { path: { pool_id: 'p' } }, body: { pool: {}, member: {} } })
    // @ts-expect-error the query has no such filter
    void elb.GET('/v2.0/lbaas/pools', { params: { query: { nmae: 'a' } } })
    // @ts-expect-error the path has no such parameter
    void elb.GET(pool, { params: { path: { pool_id: 'p', member_id: 'm' } } })
    // @ts-expect-error there are no such parameters
    void elb.GET('/v2.0/lbaas/pools', { params: { header: {} } })
    // @ts-expect-error a GET has no body
    void elb.GET('/v2.0/lbaas/pools', { body: {} })
    // @ts-expect-error the result has one form
    void elb.GET('/v2.0/lbaas/pools', { parseAs: 'text' })
  })
})

test('a function may return what a call does', () => {
  const listPools = () => elb.GET('/v3/{project_id}/elb/pools')
  expectTypeOf(listPools).returns.resolves.toEqualTypeOf<
    Answer<
      string,
      Schemas['ListPoolsResponse'],
      Schemas['ErrorBody'] | Schemas['NestedErrorBody'] | Schemas['GatewayErrorBody']
    >
  >()
})

test('the code of an error is completed from the documented ones, and may be another', () => {
  expectTypeOf<ElbErrorCode>().toExtend<ErrorDescription['code']>()
  expectTypeOf<string>().toExtend<ErrorDescription['code']>()
  expectTypeOf<Extract<ErrorDescription['code'], 'ELB.8904'>>().toEqualTypeOf<'ELB.8904'>()
})
