/**
 * The media type of an answer by the header `Accept`: the most wanted of those offered, the first when
 * all are equal, undefined when none will do. What cannot be read in the header is left out.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = (accept ?? '*/*').split(',').flatMap(readRange)
  if (ranges.length === 0) return offered[0]
  let best: { type: string; quality: number } | undefined
  for (const type of offered) {
    const quality = qualityOf(type.toLowerCase(), ranges)
    if (quality > (best?.quality ?? 0)) best = { type, quality }
  }
  return best?.type
}

interface Range {
  type: string
  quality: number
}

function readRange(text: string): Range[] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  if (!/^(?:\*\/\*|[\w!#$&^.+-]+\/(?:\*|[\w!#$&^.+-]+))$/.test(type)) return []
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = weight === undefined ? 1 : Number(weight)
  return [{ type, quality: Number.isFinite(quality) ? Math.min(Math.max(quality, 0), 1) : 1 }]
}

/** The most specific range that fits decides, also when it forbids. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const essence = type.split(';')[0]!.trim()
  const family = `${essence.split('/')[0]}/*`
  for (const wanted of [essence, family, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === wanted)
    if (range) return range.quality
  }
  return 0
}
