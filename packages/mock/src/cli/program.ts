import { Command, InvalidArgumentError, Option } from 'commander'
import { type LogLevel, logLevels } from '../log.ts'
import { version } from '../version.ts'
import { defaults, HOST_WORDS, isHost, isPort, PORT_WORDS } from '../options.ts'

/** The options of the command. */
export interface CliOptions {
  port: number
  host: string
  document?: string
  auth: boolean
  cors: boolean
  /** `demo`, `empty` or a file. */
  seed: string
  scenario?: string
  state?: string
  stateless: boolean
  separateViews: boolean
  admin: boolean
  adminAnyOrigin: boolean
  neighbours: boolean
  /** Files. */
  users?: string
  keys?: string
  strict: boolean
  logLevel: LogLevel
}

/** The command and its help; `start` gets the options when they are good. */
export function createProgram(start: (options: CliOptions) => Promise<void>): Command {
  return new Command('elb-mock')
    .description('A mock of the ELB API of Open Telekom Cloud and Huawei Cloud.')
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', readPort, defaults.port)
    .option('--host <address>', 'address to listen on', readHost, defaults.host)
    .option('-d, --document <file>', 'OpenAPI 3.1 document to use instead of the packaged one')
    .option('--seed <what>', 'what is there at the beginning: demo, empty, or a file with a state', 'demo')
    .addOption(
      new Option(
        '--scenario <what>',
        'a seed with quotas, clock, delays and faults: a name or a file; see the README',
      ).conflicts('seed'),
    )
    .option(
      '--state <file>',
      'file that keeps what is made, also for the next start; a seed is for its first',
    )
    .option('--stateless', 'forget everything, and answer with the examples of the document', false)
    .option('--separate-views', 'hide shared load balancers from v3', false)
    .option('--strict', 'check every answer against the document', false)
    .option('--users <file>', 'JSON file with who may log in; else anybody may')
    .option('--keys <file>', 'JSON file with access keys, whose signatures are then verified')
    .option('--no-neighbours', 'serve the ELB API alone, without IAM and networks')
    .option('--no-admin', 'do not answer below /__mock')
    .option('--admin-any-origin', 'let pages of any origin call /__mock', false)
    .option('--no-auth', 'take requests without credentials')
    .option('--no-cors', 'do not let pages of other origins call the mock')
    .addOption(
      new Option('--log-level <level>', 'how much to print').choices(logLevels).default(defaults.logLevel),
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('Try: elb-mock --help')
    .allowExcessArguments(false)
    .addHelpText('after', EXAMPLES)
    .action(start)
}

const URL = `http://${defaults.host}:${defaults.port}`
const EXAMPLES = `
Examples:
  elb-mock                                  listen on ${URL}
  elb-mock --port 0 --no-auth               any free port, no credentials needed
  elb-mock --seed empty --state elb.jsonl   begin with nothing, and remember until the next start
  elb-mock --scenario flaky                 begin with the demo, and let requests fail now and then
  elb-mock --users users.json               let only those in who are in the file
  elb-mock --log-level debug                also say what was wrong with each request
  elb-mock --document my-openapi.yaml       another document

Any token will do:
  curl -H 'X-Auth-Token: any' '${URL}/v2.0/lbaas/pools'
Ask for another answer:
  curl -H 'X-Auth-Token: any' -H 'Prefer: code=404' '${URL}/v2.0/lbaas/pools'`

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!isPort(port)) throw new InvalidArgumentError(`It has to be ${PORT_WORDS}.`)
  return port
}

function readHost(text: string): string {
  if (!isHost(text)) throw new InvalidArgumentError(`It has to be ${HOST_WORDS}.`)
  return text
}
