import { InputProblem } from '@elb-openapi/document'
import type { Consumer } from './consumer.ts'
import { consumers } from './consumers.ts'

const ids = consumers.map(({ id }) => id)

export const help = `Usage: pnpm consumers [tools...]

Lets other tools read the document, compiles what they generate, uses it against the mock, and prints a table. Without a
name it tries all: ${ids.join(', ')}.
The first run downloads them, with some 400 packages, into scripts/consumers/tools.

Exit code: 0 it is as the table in spec/README.md says, 1 it is not, or the arguments are wrong.`

/**
 * The tools that the arguments name, all when they name none; undefined when they ask for help.
 *
 * @throws InputProblem for what is no tool
 */
export const chosen = (args: readonly string[]): Consumer[] | undefined => {
  const names = args.filter((argument) => argument !== '--')
  if (names.includes('--help') || names.includes('-h')) return undefined
  const strange = names.find((name) => !ids.includes(name))
  if (strange !== undefined)
    throw new InputProblem(`There is no tool "${strange}". Choose among: ${ids.join(', ')}.`)
  return consumers.filter(({ id }) => names.length === 0 || names.includes(id))
}
