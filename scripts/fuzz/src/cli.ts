import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzz } from './fuzz.ts'
import { defaultCount, help, type Options, readOptions } from './options.ts'
import { Problem } from './problem.ts'
import { createProgress } from './progress.ts'
import { isGreen, reportOf } from './report/report.ts'
import type { Finding } from './run.ts'

const interrupted = 130

const main = async (options: Options): Promise<void> => {
  const { seed, count, path, transports, operations, stateful } = options
  const [from, to] = path === undefined ? [0, count] : [path, path + 1]
  const isWhole = path === undefined && count >= defaultCount && operations.length === 0 && !stateful
  const progress = createProgress(to - from)
  let stop = false
  // The first Ctrl+C ends the run with what it has found, a second one at once.
  process.once('SIGINT', () => (stop = true)).once('SIGTERM', () => (stop = true))
  const result = await fuzz({
    seed,
    from,
    to,
    transports,
    operations,
    stateful,
    onRequest: progress.tell,
    isStopped: () => stop,
  })
  progress.end()
  const scope = { seed, operations, isWhole: isWhole && result.stopped === undefined }
  console.log(reportOf(result, scope, saveBody(seed)))
  if (stop) process.exitCode = interrupted
  else if (!isGreen(result, scope)) process.exitCode = 1
}

const saveBody =
  (seed: number) =>
  (body: Uint8Array, { first }: Finding): string => {
    const file = join(tmpdir(), `elb-fuzz-${seed}-${first.index}.body`)
    writeFileSync(file, body)
    return file
  }

// `pnpm fuzz | head` closes the output early; that is no fault.
process.stdout.on('error', () => process.exit(0))
try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(help)
  else await main(options)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exitCode = 2
}
