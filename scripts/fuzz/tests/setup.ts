import { createExpect } from '../src/oracle/expect.ts'
import { packagedContract } from '../src/packaged.ts'
import type { FuzzRequest } from '../src/request.ts'

export const { contract, check } = packagedContract()
export const expectationOf = createExpect(contract, check)

export const request = (method: string, target: string, changes: Partial<FuzzRequest> = {}): FuzzRequest => ({
  method,
  target,
  headers: [['X-Auth-Token', 'any']],
  chunked: false,
  ...changes,
})

/** A request with a JSON body, given as text or as a value. */
export const withBody = (method: string, target: string, body: unknown): FuzzRequest =>
  request(method, target, {
    headers: [
      ['X-Auth-Token', 'any'],
      ['Content-Type', 'application/json'],
    ],
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  })
