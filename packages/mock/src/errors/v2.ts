/** Types of v2.0 errors: the exception names of the service. */
export const v2Type = {
  badRequest: 'HTTPBadRequest',
  notAcceptable: 'HTTPNotAcceptable',
  internal: 'HTTPInternalServerError',
} as const

/** Body of a v2.0 error. */
export interface V2ErrorBody {
  NeutronError: { type: string; message: string; detail: string }
}

export function v2Body(type: string, message: string): V2ErrorBody {
  return { NeutronError: { type, message, detail: '' } }
}
