import { readDocument } from '@elb-openapi/document'
import { contractOf } from '../src/contract.ts'
import { createExpect } from '../src/oracle/expect.ts'
import type { FuzzRequest } from '../src/request.ts'
import { createSchemaCheck } from '../src/schema-check.ts'

export const contract = contractOf(readDocument())
export const check = createSchemaCheck(contract.document)
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
