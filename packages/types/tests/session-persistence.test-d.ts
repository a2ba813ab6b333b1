import { describe, expectTypeOf, test } from 'vitest'
import type { Schemas } from '../src/index.ts'

type Persistence = NonNullable<Schemas['CreatePoolOption']['session_persistence']>
type V2Persistence = NonNullable<Schemas['V2UpdatePoolOption']['session_persistence']>

describe('session_persistence of v3', () => {
  test('APP_COOKIE demands a cookie name and takes a timeout too', () => {
    expectTypeOf({ type: 'APP_COOKIE', cookie_name: 'JSESSIONID' } as const).toExtend<Persistence>()
    // @ts-expect-error cookie_name is missing
    const missing: Persistence = { type: 'APP_COOKIE' }
    const timeout: Persistence = { type: 'APP_COOKIE', cookie_name: 'a', persistence_timeout: 1 }
    expectTypeOf([missing, timeout]).toBeArray()
  })

  test('the other types take a timeout and no cookie name', () => {
    expectTypeOf({ type: 'SOURCE_IP', persistence_timeout: 1 } as const).toExtend<Persistence>()
    expectTypeOf({ type: 'HTTP_COOKIE' } as const).toExtend<Persistence>()
    // @ts-expect-error cookie_name belongs to APP_COOKIE
    const cookie: Persistence = { type: 'SOURCE_IP', cookie_name: 'a' }
    expectTypeOf(cookie).toBeObject()
  })

  test('a check of type narrows the union', () => {
    const nameOf = (persistence: Persistence): string | undefined => {
      if (persistence.type === 'APP_COOKIE') {
        expectTypeOf(persistence.cookie_name).toEqualTypeOf<string>()
        return persistence.cookie_name
      }
      expectTypeOf(persistence.type).toEqualTypeOf<'SOURCE_IP' | 'HTTP_COOKIE'>()
      expectTypeOf(persistence.persistence_timeout).toEqualTypeOf<number | undefined>()
      return undefined
    }
    expectTypeOf(nameOf).toBeFunction()
  })
})

describe('session_persistence of v2.0', () => {
  test('APP_COOKIE demands a cookie name and takes a timeout too', () => {
    expectTypeOf({ type: 'APP_COOKIE', cookie_name: 'JSESSIONID' } as const).toExtend<V2Persistence>()
    // @ts-expect-error cookie_name is missing
    const missing: V2Persistence = { type: 'APP_COOKIE' }
    const timeout: V2Persistence = { type: 'APP_COOKIE', cookie_name: 'a', persistence_timeout: 1 }
    expectTypeOf([missing, timeout]).toBeArray()
  })

  test('the other types take a timeout and no cookie name', () => {
    expectTypeOf({ type: 'SOURCE_IP', persistence_timeout: 1 } as const).toExtend<V2Persistence>()
    // @ts-expect-error cookie_name belongs to APP_COOKIE
    const cookie: V2Persistence = { type: 'HTTP_COOKIE', cookie_name: 'a' }
    expectTypeOf(cookie).toBeObject()
  })
})
