import { breakBody, wholeBody } from './raw-body.ts'
import { enlarge } from './enlarge.ts'
import { mutate } from './mutate.ts'
import { way, type Source } from './source.ts'

/** Bytes of a body, none where they were left out, and what is odd about them, for people. */
export type OddBody = { bytes: Uint8Array | undefined; how: string[] }

/** Makes something odd of a body that is valid; it may stay valid. */
export const oddBody = (source: Source, body: unknown): OddBody =>
  source.either<OddBody>(
    way(64, () => mutated(source, body)),
    way(30, () => {
      const { bytes, how } = breakBody(source, body)
      return { bytes, how: [how] }
    }),
    way(4, () => {
      const { body: large, how } = enlarge(source, body)
      return { bytes: wholeBody(large), how: [how] }
    }),
    way(3, () => ({ bytes: undefined, how: ['no body'] })),
  )

const mutated = (source: Source, body: unknown): OddBody => {
  let current = body
  const how: string[] = []
  for (let times = source.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 4]); times > 0; times--) {
    const mutation = mutate(source, current)
    how.push(mutation.how)
    // The whole body was taken away.
    if (typeof mutation.body === 'symbol') return { bytes: undefined, how }
    current = mutation.body
  }
  return { bytes: wholeBody(current), how }
}
