import type { Call } from './call.ts'
import { Refusal } from './errors/refusal.ts'
import { negotiate } from './http/media-type.ts'
import type { Reply } from './http/reply.ts'
import { isError } from './prefer.ts'

/** Answers a call from the examples and schemas of the document. */
export type FromDocument = (call: Call, mediaType: string | undefined) => Reply

/**
 * Decides what a call gets that has passed all checks, or asks for an error. This is the seam:
 * whatever knows more than the document answers here, before the examples do.
 *
 * @throws Refusal when the sender takes none of the media types of the answer
 */
export function answer(call: Call, fromDocument: FromDocument): Reply {
  const { choice, headers } = call
  const offered = choice.response.contents.map(({ mediaType }) => mediaType)
  const mediaType = negotiate(headers['accept'], offered)
  if (offered.length > 0 && mediaType === undefined && !isError(choice)) {
    throw Refusal.because('notAcceptable', headers['accept'] ?? '', offered)
  }
  return fromDocument(call, mediaType ?? offered[0])
}
