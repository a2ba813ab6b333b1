import { describe, expectTypeOf, test } from 'vitest'
import type { Schemas } from '../src/index.ts'

type Persistence = NonNullable<Schemas['CreatePoolOption']['session_persistence']>
type V2Persistence = NonNullable<Schemas['V2UpdatePoolOption']['session_persistence']>

describe.each(['v3', 'v2.0'])('session_persistence of %s', () => {
  test('APP_COOKIE demands a cookie name and takes no timeout', () => {
    const right: [Persistence, V2Persistence] = [
      { type: 'APP_COOKIE', cookie_name: 'JSESSIONID' },
      { type: 'APP_COOKIE', cookie_name: 'JSESSIONID' },
    ]
    // @ts-expect-error cookie_name is missing
    const missing: Persistence = { type: 'APP_COOKIE' }
    // @ts-expect-error cookie_name is missing
    const missingInV2: V2Persistence = { type: 'APP_COOKIE' }
    // @ts-expect-error there is no timeout
    const timeout: Persistence = { type: 'APP_COOKIE', cookie_name: 'a', persistence_timeout: 1 }
    // @ts-expect-error there is no timeout
    const timeoutInV2: V2Persistence = { type: 'APP_COOKIE', cookie_name: 'a', persistence_timeout: 1 }
    expectTypeOf([right, missing, missingInV2, timeout, timeoutInV2]).toBeArray()
  })

  test('the other types take a timeout and no cookie name', () => {
    const right: [Persistence, V2Persistence] = [
      { type: 'SOURCE_IP', persistence_timeout: 1 },
      { type: 'HTTP_COOKIE' },
    ]
    // @ts-expect-error cookie_name belongs to APP_COOKIE
    const cookie: Persistence = { type: 'SOURCE_IP', cookie_name: 'a' }
    // @ts-expect-error cookie_name belongs to APP_COOKIE
    const cookieInV2: V2Persistence = { type: 'HTTP_COOKIE', cookie_name: 'a' }
    expectTypeOf([right, cookie, cookieInV2]).toBeArray()
  })
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
