import { quote, shorten } from '../explain/words.ts'

const MILLISECONDS = [86_400_000, 3_600_000, 60_000, 1000] as const

/**
 * The milliseconds of an ISO 8601 duration of days, hours, minutes and seconds: `P2DT1H`, `PT30S`.
 *
 * @throws TypeError with one line when it is none
 */
export function durationOf(text: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)?.slice(1)
  if (!parts || parts.every((part) => part === undefined))
    throw new TypeError(
      `${quote(shorten(text))} is no duration. Write one as PT1H30M or P1D, or in milliseconds.`,
    )
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * MILLISECONDS[index]!, 0)
}
