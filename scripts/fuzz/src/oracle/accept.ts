import { may, must, type Reason } from './expectation.ts'

const member = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i

/** Whether a header `Accept` takes JSON, by RFC 9110: the most specific range decides. */
export const acceptReasons = (accept: string | undefined, mediaType: string): Reason[] => {
  if (accept === undefined) return []
  const ranges = accept.split(',').map((text) => member.exec(text))
  if (!ranges.every((range) => range !== null)) return [may('an Accept that is not well formed', 406)]
  const qualities = new Map(ranges.map(([, type, quality]) => [type!.toLowerCase(), Number(quality ?? 1)]))
  const [family] = mediaType.split('/')
  const quality =
    [mediaType, `${family}/*`, '*/*'].map((type) => qualities.get(type)).find((q) => q !== undefined) ?? 0
  return quality > 0 ? [] : [must('an Accept without the media type of the answer', 406)]
}
