type V3Error = { error_code: string; error_msg: string; request_id?: string }
type V2Error = { NeutronError: { type: string; message: string; detail?: string } }

/** The message of an error body of either generation. Throws when the body is no error of the service. */
export const errorText = (body: unknown): string => {
  const error = body as Partial<V3Error & V2Error>
  const text = error.NeutronError?.message ?? error.error_msg
  if (typeof text !== 'string') throw new Error(`not an error of the service: ${JSON.stringify(body)}`)
  return text
}
