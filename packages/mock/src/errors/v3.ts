import type { ElbErrorCode } from '@elb-openapi/types/error-codes'

/** Codes of v3 errors, as the appendix of error codes lists them. */
export const v3Code = {
  invalidInput: 'ELB.8902',
  emptyBody: 'ELB.0002',
  internal: 'ELB.8906',
} as const satisfies Record<string, ElbErrorCode>

/** Body of a v3 error; the gateway uses the same form in both generations. */
export interface V3ErrorBody {
  error_code: string
  error_msg: string
  request_id: string
}

export function v3Body(code: string, message: string, requestId: string): V3ErrorBody {
  return { error_code: code, error_msg: message, request_id: requestId }
}
