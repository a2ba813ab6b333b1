import { InputProblem } from '@elb-openapi/document'
import { markdownTable } from 'markdown-table'
import type { Consumer } from './consumer.ts'

const steps = ['generates', 'compiles', 'runs'] as const
export type Step = (typeof steps)[number]

/** Whether a step works; one that a tool does not have is missing. */
export type Outcome = Partial<Record<Step, boolean>>
export type Row = { package: string; version: string; makes: string; outcome: Outcome; remark: string }

const head = ['tool', 'version', 'makes', ...steps, 'remark']
const cellOf = (works: boolean | undefined): string => (works === undefined ? '' : works ? 'yes' : 'no')
const outcomeOf = (cell: string | undefined): boolean | undefined =>
  cell === 'yes' ? true : cell === 'no' ? false : undefined

export const rowOf = (
  { package: name, makes, remark }: Consumer,
  version: string,
  outcome: Outcome,
): Row => ({ package: name, version, makes, outcome, remark })

export const tableOf = (rows: readonly Row[]): string =>
  markdownTable([
    head,
    ...rows.map(({ package: name, version, makes, outcome, remark }) => [
      `\`${name}\``,
      version,
      makes,
      ...steps.map((step) => cellOf(outcome[step])),
      remark,
    ]),
  ])

/**
 * Reads the rows of the table in the README of the package.
 *
 * @throws InputProblem when it has no such table
 */
export const readTable = (text: string): Row[] => {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const start = lines.findIndex((cells) => cells.join() === head.join())
  if (start === -1)
    throw new InputProblem(
      `spec/README.md has no table with the columns ${head.join(', ')}. Add what this command prints.`,
    )
  return lines.slice(start + 2).map(([name = '', version = '', makes = '', ...cells]) => ({
    package: name.replaceAll('`', ''),
    version,
    makes,
    outcome: Object.fromEntries(
      steps.flatMap((step, index) => {
        const works = outcomeOf(cells[index])
        return works === undefined ? [] : [[step, works]]
      }),
    ),
    remark: cells[steps.length] ?? '',
  }))
}

/** What a table says that is not so, a line each. */
export const brokenPromises = (promised: readonly Row[], found: readonly Row[]): string[] =>
  found.flatMap(({ package: name, outcome }) => {
    const said = promised.find((row) => row.package === name)?.outcome ?? {}
    return steps
      .filter((step) => said[step] !== outcome[step])
      .map((step) =>
        outcome[step] === true
          ? `${name} ${step} now; say so in spec/README.md`
          : `${name}: spec/README.md says that it ${step}, which is not so`,
      )
  })
