import Negotiator from 'negotiator'

export const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType)

/** Whether a body is text that stands for several values. */
export const isForm = (mediaType: string): boolean =>
  /^(?:application\/x-www-form-urlencoded|multipart\/)/i.test(mediaType)

/** A media type without its parameters. */
export const essenceOf = (mediaType: string): string => mediaType.split(';')[0]!.trim().toLowerCase()

/** Whether a media type is the declared one, or of the declared family such as `text/*`. */
export function matches(mediaType: string, declared: string): boolean {
  const wanted = essenceOf(declared)
  return wanted === mediaType || wanted === '*/*' || wanted === `${mediaType.split('/')[0]}/*`
}

/**
 * The media type of an answer by the header `Accept`, undefined when none will do. Parameters such as
 * `charset` do not matter, and a header in which no media type can be read asks for nothing.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = accept?.replace(/;\s*(?!q\s*=)[^;,]*/gi, '')
  if (!ranges?.includes('/')) return offered[0]
  return new Negotiator({ headers: { accept: ranges } }).mediaType([...offered])
}
