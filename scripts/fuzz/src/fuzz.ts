import { createCases } from './generate/cases.ts'
import { createJudge } from './oracle/judge.ts'
import { withKnownIds } from './known-ids.ts'
import { packagedContract } from './packaged.ts'
import { Problem } from './problem.ts'
import { run, type Result, type RunOptions } from './run.ts'
import { createTarget } from './target/hosted.ts'
import { defaultLimits, type Limits, type Transport } from './target/target.ts'

export type FuzzOptions = {
  seed: number
  /** Index of the first request, and behind the last one. */
  from: number
  to: number
  transports: readonly Transport[]
  /** Names of operations; empty for all. */
  operations: readonly string[]
  /** Whether the mock remembers what requests make. Default: no. */
  stateful?: boolean
  /** The module that has `createMock`. Default: the mock of this project, from its sources. */
  module?: string
  limits?: Limits
} & Pick<RunOptions, 'tries' | 'onRequest' | 'isStopped'>

/**
 * Fuzzes a mock of the packaged document.
 *
 * @throws Problem when there is no such operation, Error when the mock does not start
 */
export const fuzz = async (options: FuzzOptions): Promise<Result> => {
  const { seed, from, to, transports, operations, tries, onRequest, isStopped } = options
  const { contract, check } = packagedContract()
  const unknown = operations.find((name) => !contract.endpoints.some(({ id }) => id === name))
  if (unknown !== undefined) throw new Problem(`--operation has no operation ${JSON.stringify(unknown)}.`)
  const endpoints = contract.endpoints.filter(({ id }) => operations.length === 0 || operations.includes(id))
  const { module = '@elb-openapi/mock', limits = defaultLimits, stateful = false } = options
  const targets = transports
    .map((transport) => createTarget({ module, transport, limits, stateful }))
    .map((target) =>
      stateful
        ? withKnownIds(
            target,
            contract.endpoints.map(({ path }) => path),
          )
        : target,
    )
  try {
    return await run({
      cases: createCases(contract, check, endpoints)(seed, from, to),
      targets,
      judge: createJudge(contract, check, stateful),
      // What was made in between would make the same request another one.
      ...(stateful ? { tries: 0 } : tries !== undefined && { tries }),
      ...(onRequest && { onRequest }),
      ...(isStopped && { isStopped }),
    })
  } finally {
    await Promise.all(targets.map((target) => target.close()))
  }
}
