import { deviations, type Deviation } from '../deviations.ts'
import type { Finding, Result } from '../run.ts'
import { curlOf } from './curl.ts'

export type Scope = {
  seed: number
  /** The operations that the run was limited to; empty for all. */
  operations: readonly string[]
  /** Whether the run is so large that it has to meet every known deviation. */
  isWhole: boolean
}

const mostOperations = 6

/** Known deviations that no request met. */
const unmetDeviations = ({ deviations: met }: Result): Deviation[] =>
  (Object.keys(deviations) as Deviation[]).filter((deviation) => !met.has(deviation))

/** Whether a run found nothing wrong. */
export const isGreen = (result: Result, scope: Scope): boolean =>
  result.findings.length === 0 && (!scope.isWhole || unmetDeviations(result).length === 0)

/**
 * What a run found, for people.
 *
 * @param save keeps a body that is too long to print, and says in which file
 */
export const reportOf = (
  result: Result,
  scope: Scope,
  save: (body: Uint8Array, finding: Finding) => string,
): string => {
  const unmet = unmetDeviations(result)
  const met = [...result.deviations].map(([deviation, times]) => `${deviation} ${times}`)
  return [
    `${result.requests} requests, seed ${scope.seed}`,
    ...[...result.tallies].map(([transport, tally]) => {
      const counts = Object.entries(tally).map(([name, count]) => `${count} ${name}`)
      return `  ${transport.padEnd(10)}  ${counts.join(', ')}`
    }),
    `  known deviations met: ${met.join(', ') || 'none'}`,
    ...(result.stopped === undefined ? [] : [`Stopped early: ${result.stopped}.`]),
    ...result.findings.flatMap((finding, index) => ['', findingText(finding, index + 1, scope, save)]),
    ...(unmet.length === 0
      ? []
      : [
          '',
          ...unmet.map(
            (deviation) =>
              `No request met the known deviation ${deviation}: ${deviations[deviation].what} ${scope.isWhole ? 'If the mock no longer differs, take it out of scripts/fuzz/src/deviations.ts.' : 'The run is too small to tell.'}`,
          ),
        ]),
    '',
    verdictOf(result, scope),
  ].join('\n')
}

const findingText = (
  finding: Finding,
  number: number,
  { seed, operations: limitedTo }: Scope,
  save: (body: Uint8Array, finding: Finding) => string,
): string => {
  const { kind, what, times, transports, operations, first, smallest, answer, again } = finding
  const names = [...operations]
  const rest = names.length - mostOperations
  const limit = limitedTo.length > 0 ? ` --operation ${limitedTo.join(',')}` : ''
  return [
    `Fault ${number}: ${kind}: ${what}`,
    `  ${times === 1 ? 'once' : `${times} times`}, ${[...transports].join(' and ')}: ${names.slice(0, mostOperations).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    `  how     ${first.how.join('; ')}`,
    `  answer  ${answer}`,
    `  again   pnpm fuzz --seed ${seed} --path ${first.index}${limit}${again ? '' : '   (alone it did not happen again)'}`,
    `  request ${curlOf(smallest, (body) => save(body, finding))}`,
  ].join('\n')
}

const verdictOf = (result: Result, scope: Scope): string => {
  const { findings } = result
  if (findings.length > 0)
    return `${findings.length} ${findings.length === 1 ? 'fault' : 'different faults'}.`
  return isGreen(result, scope) ? 'No fault.' : 'No fault, but a known deviation is out of date.'
}
