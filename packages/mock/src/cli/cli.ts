#!/usr/bin/env node
import module from 'node:module'
import type { Mock } from '../mock-type.ts'
import { version } from '../version.ts'
import { type CliOptions, createProgram } from './program.ts'

const CANNOT_START = 1
const BAD_OPTION = 2

// Reading Prism's code is half of the start; the second start finds it compiled.
module.enableCompileCache?.()
endWhenOutputFails()

await createProgram(start)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : BAD_OPTION))
  .parseAsync()

async function start(options: CliOptions): Promise<void> {
  const { port, host, document, logLevel } = options
  try {
    // Prism takes most of the start; --help and --version do without it.
    const [
      { mockOf },
      { loadOperations, packagedDocument },
      { loadNeighbours },
      { firstCurl },
      { mockOptionsOf },
    ] = await Promise.all([
      import('../mock.ts'),
      import('../prism/load.ts'),
      import('../neighbours/load.ts'),
      import('./first-curl.ts'),
      import('./mock-options.ts'),
    ])
    const settings = mockOptionsOf(options)
    const operations = await loadOperations(document ?? packagedDocument())
    const besides = settings.neighbours ? await loadNeighbours(operations) : []
    const mock = mockOf(operations, settings, besides)
    const { url } = await mock.listen({ port, host })
    stopOnSignals(mock)
    if (logLevel === 'silent') return
    const curl = firstCurl(operations, url, options.auth)
    process.stdout.write(`elb-mock ${version} on ${url}, ${operations.length} operations. Ctrl+C stops it.\n`)
    if (curl) process.stdout.write(`Try: ${curl}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = CANNOT_START
  }
}

function stopOnSignals(mock: Mock): void {
  let stopping = false
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143)
    stopping = true
    void mock.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

/** `elb-mock | head` closes our output early, which is no fault; a full disk is one. */
function endWhenOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`Cannot write to the output: ${error.message}\n`)
    process.exit(CANNOT_START)
  })
  // Nobody is left to tell.
  process.stderr.on('error', () => {})
}
