#!/usr/bin/env node
import module, { createRequire } from 'node:module'
import { Command, InvalidArgumentError, Option } from 'commander'
import { consoleLogger, type LogLevel, logLevels } from '../log.ts'
import type { Mock } from '../api.ts'

interface Options {
  port: number
  host: string
  document?: string
  auth: boolean
  cors: boolean
  logLevel: LogLevel
}

const BAD_OPTION = 2
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

// Reading Prism's code is half of the start; the second start finds it compiled.
module.enableCompileCache?.()
leaveQuietlyWhenNobodyReads()

const program = new Command('elb-mock')
  .description('A mock of the ELB API of Open Telekom Cloud and Huawei Cloud.')
  .option('-p, --port <number>', 'port to listen on, 0 for any free one', portNumber, 4010)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('-d, --document <file>', 'OpenAPI 3.1 document to use instead of the packaged one')
  .option('--no-auth', 'take requests without credentials')
  .option('--no-cors', 'do not let pages of other origins call the mock')
  .addOption(new Option('--log-level <level>', 'how much to print').choices(logLevels).default('info'))
  .version(version, '--version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .showHelpAfterError('Try: elb-mock --help')
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : BAD_OPTION))
  .addHelpText(
    'after',
    `
Examples:
  elb-mock                                  listen on http://127.0.0.1:4010
  elb-mock --port 0 --no-auth               any free port, no credentials needed
  elb-mock --log-level debug                also say what was wrong with each request
  elb-mock --document my-openapi.yaml       another document

Any token will do:
  curl -H 'X-Auth-Token: any' 'http://127.0.0.1:4010/v2.0/lbaas/pools'
Ask for another answer:
  curl -H 'X-Auth-Token: any' -H 'Prefer: code=404' 'http://127.0.0.1:4010/v2.0/lbaas/pools'`,
  )
  .action(start)

await program.parseAsync()

async function start(options: Options): Promise<void> {
  const { port, host, auth, cors, logLevel } = options
  const logger = consoleLogger(logLevel)
  try {
    // Prism takes most of the start; --help and --version do without it.
    const [{ mockOf }, { loadOperations, packagedDocument }, { firstCurl }] = await Promise.all([
      import('../assemble.ts'),
      import('../prism/load.ts'),
      import('./first-curl.ts'),
    ])
    const operations = await loadOperations(options.document ?? packagedDocument())
    const mock = mockOf(operations, { auth, cors, logger })
    const { url } = await mock.listen({ port, host })
    stopOnSignals(mock)
    if (logLevel === 'silent') return
    const curl = firstCurl(operations, url, auth)
    process.stdout.write(`elb-mock ${version} on ${url}, ${operations.length} operations. Ctrl+C stops it.\n`)
    if (curl) process.stdout.write(`Try: ${curl}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
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

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.')
  return port
}

/** `elb-mock | head` closes our output early; that is no fault. */
function leaveQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
