import { Argument, Command, InvalidArgumentError } from 'commander'
import { client } from './client.ts'
import { editor } from './editor.ts'
import { mock } from './mock.ts'
import { runAll, tableOf } from './report.ts'
import type { Section } from './section.ts'
import { size } from './size.ts'
import { types } from './types.ts'

export const sections: Record<string, Section> = { mock, client, size, types, editor }
const names = Object.keys(sections)

/** The command of the bench. It tells by itself when it cannot be called so. */
export const command = new Command('pnpm bench')
  .description('Compares the parts of this project with their peers. It judges nothing.')
  .addArgument(new Argument('[sections...]', 'what to measure').choices(names).default(names, 'all'))
  .option('-r, --runs <number>', 'how often to measure it', countOf, 3)
  .showHelpAfterError('Try: pnpm bench --help')
  .addHelpText(
    'after',
    `
Prints a Markdown table of ratios: the median of the runs, and between which they lie. What is divided goes to stderr;
only the ratios can be compared between machines. Run it on one that does nothing else.

Examples:
  pnpm bench                   everything three times, in about four minutes
  pnpm bench mock types -r 1   a first look at two sections`,
  )
  .action(async (asked: string[], { runs }: { runs: number }) => {
    const chosen = Object.entries(sections).filter(([name]) => asked.includes(name))
    const table = tableOf(await runAll(Object.fromEntries(chosen), runs))
    console.log(`\n${table}\n\nRuns: ${runs}. Node ${process.versions.node}.`)
  })

function countOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 99.')
  return Number(text)
}
