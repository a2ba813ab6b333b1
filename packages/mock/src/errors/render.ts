import type { ErrorForm } from '../operation.ts'
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

/** Body of an error of IAM. */
interface IamErrorBody {
  error: { code: number; message: string; title: string }
}

/** A refusal as an answer, before it becomes bytes. */
export interface RenderedRefusal {
  status: number
  headers: Record<string, string>
  body: V3ErrorBody | V2ErrorBody | IamErrorBody
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  406: 'Not Acceptable',
  500: 'Internal Server Error',
}

/** The answer for a refusal, in the form of the service it happened in. */
export function renderRefusal(refusal: Refusal, form: ErrorForm, requestId: string): RenderedRefusal {
  const { status, code } = catalogue[refusal.error]
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      ...refusal.headers,
      ...(refusal.rule !== undefined && { 'X-Mock-Rule': refusal.rule }),
    },
    body: bodyOf(),
  }

  function bodyOf(): RenderedRefusal['body'] {
    // What has no name in v2.0 is said by the gateway in front of all services, in its own form.
    if (refusal.v2 && form === 'v2.0') return { NeutronError: { ...refusal.v2, detail: '' } }
    if (refusal.v2 && form === 'iam')
      return { error: { code: status, message: refusal.message, title: TITLES[status] ?? '' } }
    return { error_code: code, error_msg: refusal.message, request_id: requestId }
  }
}
