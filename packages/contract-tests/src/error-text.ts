type V3Error = { error_code: string; error_msg: string; request_id?: string }
type V2Error = { NeutronError: { type: string; message: string; detail?: string } }

/** What an error body of either generation says. Throws when the body is no error of the service. */
const readError = (body: unknown): { code: string; message: string } => {
  const { NeutronError: v2, error_code, error_msg } = body as Partial<V3Error & V2Error>
  const [code, message] = v2 ? [v2.type, v2.message] : [error_code, error_msg]
  if (typeof code !== 'string' || typeof message !== 'string')
    throw new Error(`not an error of the service: ${JSON.stringify(body)}`)
  return { code, message }
}

/** The code of an error body of either generation. Throws when the body is no error of the service. */
export const errorCode = (body: unknown): string => readError(body).code

/** The message of an error body of either generation. Throws when the body is no error of the service. */
export const errorText = (body: unknown): string => readError(body).message
