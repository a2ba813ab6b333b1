import type { Call } from './call.ts'
import { Refusal } from './errors/refusal.ts'
import { negotiate } from './http/media-type.ts'
import type { Reply } from './http/reply.ts'
import { isError } from './prefer.ts'

/** Answers a call from the examples and schemas of the document. */
export type FromDocument = (call: Call, mediaType: string | undefined) => Reply

/** Answers a call from what the mock remembers; undefined for what is the same for everyone. */
export type FromService = (call: Call) => Reply | undefined

/**
 * Decides what a call gets that has passed all checks, or asks for an error: the service
 * behind the API answers it, unless the caller prefers what stands in the document.
 *
 * @throws Refusal when the sender takes none of the media types of the answer, or the service refuses
 */
export function answer(call: Call, fromDocument: FromDocument, fromService?: FromService): Reply {
  const { choice, headers } = call
  const offered = choice.response.contents.map(({ mediaType }) => mediaType)
  const mediaType = negotiate(headers['accept'], offered)
  if (offered.length > 0 && mediaType === undefined && !isError(choice)) {
    throw Refusal.because('notAcceptable', headers['accept'] ?? '', offered)
  }
  const asksForAnother = choice.asked || choice.dynamic || choice.example !== undefined
  const served = asksForAnother ? undefined : fromService?.(call)
  return served ?? fromDocument(call, mediaType ?? offered[0])
}
