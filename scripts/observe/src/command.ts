import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fromRoot, InputProblem, readDocument, readProviders } from '@elb-openapi/document'
import { kinds, observationsFolder, origins, outcomes, strengths } from '@elb-openapi/ledger'
import { Command, InvalidArgumentError, Option } from 'commander'
import { nextFile, type About } from './entry.ts'
import { observe } from './observe.ts'

type Options = Omit<About, 'date'> & { date: string; write: boolean }

const statusOf = (text: string): number => {
  if (!/^[2-5]\d\d$/.test(text)) throw new InvalidArgumentError('It must be a status from 200 to 599.')
  return Number(text)
}

const dateOf = (text: string): string => {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    throw new InvalidArgumentError('It must be a year and a month, such as 2026-11.')
  return text
}

const callOf = (text: string): string => {
  if (!/^(?:GET|POST|PUT|PATCH|DELETE) \/\S*$/.test(text))
    throw new InvalidArgumentError(
      'It must be a method and a path, such as "POST /v3/{project_id}/elb/pools".',
    )
  return text
}

const operationOf = (text: string): string => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(text)) throw new InvalidArgumentError('It must be an operationId.')
  return text
}

const readBody = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new InputProblem(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
}

/** The command. It tells by itself when it cannot be called so, and throws an InputProblem for the rest. */
export const command = new Command('pnpm observe')
  .description('Turns a captured body into an observation: a shape that gives nothing away.')
  .argument('<file>', 'the body as JSON; - for standard input')
  .requiredOption(
    '--operation <id>',
    'the operationId; any for an error whose operation is unknown',
    operationOf,
  )
  .requiredOption('--provider <id>', 'who runs the service, as spec/providers.yaml has it')
  .addOption(new Option('--kind <kind>', 'by the status when left out').choices(kinds))
  .option('--status <number>', 'of an answer', statusOf)
  .addOption(
    new Option('--expect <outcome>', 'what the service did with a request (default: unknown)').choices(
      outcomes,
    ),
  )
  .addOption(
    new Option('--origin <origin>', 'how the body became known').choices(origins).default('recorded'),
  )
  .addOption(new Option('--strength <strength>', 'by origin and outcome when left out').choices(strengths))
  .option('--date <month>', 'when it was collected', dateOf, new Date().toISOString().slice(0, 7))
  .option('--site <id>', 'a part of the service that is run by itself, such as eu-ch2')
  .option('--edition <id>', 'a product that is not the public cloud, such as hcs')
  .option('--source <words>', 'where anybody can look: an issue, a file of a repository')
  .option('--proof <words>', 'what shows that the service sent or took it')
  .option('--doubt <words>', 'what may be wrong about it')
  .addOption(new Option('--generation <name>', 'of an error of any operation').choices(['v3', 'v2.0']))
  .option('--call <call>', 'method and path of an operation that the document lacks', callOf)
  .option('--outside <words>', 'why the document does not have to cover it')
  .option('--write', 'writes the next file of spec/observations instead of printing', false)
  .showHelpAfterError('Try: pnpm observe --help')
  .addHelpText(
    'after',
    `
Field names, types, nulls, booleans, listed values and settings stay; all else is replaced. Nothing is written when
something is left over that looks like a secret.

Examples:
  pnpm observe pool.json --operation createPool --provider otc --expect accepted
  pnpm observe - --operation showPool --provider huawei --status 200 --write < answer.json`,
  )
  .action((file: string, { write, ...about }: Options) => {
    const { yaml, notes } = observe(
      readDocument(),
      readProviders(fromRoot('spec/providers.yaml')),
      readBody(file),
      about as About,
    )
    const path = nextFile(fromRoot(join(observationsFolder, about.provider)), about.operation)
    for (const note of notes) console.error(`${note}.`)
    if (notes.length > 0) console.error('Look at that before you commit it.')
    if (!write) {
      process.stdout.write(yaml)
      return
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, yaml, { flag: 'wx' })
    console.log(`${relative(fromRoot('.'), path)} is written. Read it, then run: pnpm ledger`)
  })
