import type { Generation } from '../operation.ts'
import { catalogue } from './catalogue.ts'
import type { Refusal } from './refusal.ts'

/** Body of a v3 error; the gateway uses the same form in both generations. */
interface V3ErrorBody {
  error_code: string
  error_msg: string
  request_id: string
}

/** Body of a v2.0 error. */
interface V2ErrorBody {
  NeutronError: { type: string; message: string; detail: string }
}

/** A refusal as an answer, before it becomes bytes. */
export interface RenderedRefusal {
  status: number
  headers: Record<string, string>
  body: V3ErrorBody | V2ErrorBody
}

/** The answer for a refusal, in the form of the generation it happened in. */
export function renderRefusal(refusal: Refusal, generation: Generation, requestId: string): RenderedRefusal {
  const { status, code } = catalogue[refusal.error]
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      ...refusal.headers,
      ...(refusal.rule !== undefined && { 'X-Mock-Rule': refusal.rule }),
    },
    body:
      generation === 'v2.0' && refusal.v2
        ? { NeutronError: { ...refusal.v2, detail: '' } }
        : { error_code: code, error_msg: refusal.message, request_id: requestId },
  }
}
