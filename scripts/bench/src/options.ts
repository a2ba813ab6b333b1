import { parseArgs } from 'node:util'
import { Problem } from './problem.ts'

export const parts = ['mock', 'client', 'size', 'types'] as const
export type Part = (typeof parts)[number]
export type Options = { help: boolean; quick: boolean; only: readonly Part[]; json: string | undefined }

export const help = `Usage: pnpm bench [options]

Compares the parts of this project with their peers and prints Markdown tables: the mock with the Prism CLI, a call of
the client with fetch, its size with openapi-fetch, and checking the types with an empty project. It judges nothing.

Options:
  --quick         fewer and shorter rounds: 40 seconds in place of two minutes
  --only <parts>  only these, with commas: ${parts.join(', ')}
  --json <file>   also write the values to a file
  --help          print this help

Ratios can be compared between runs; the numbers in parentheses cannot. Run it on a machine that does nothing else.`

/** @throws Problem that says which option is wrong */
export const readOptions = (args: readonly string[]): Options => {
  const options = parse(args)
  return { ...options, only: options.only === undefined ? parts : partsIn(options.only) }
}

const parse = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: args.filter((argument, position) => !(argument === '--' && position === 0)),
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        json: { type: 'string' },
      },
    })
    return { only: undefined, json: undefined, ...values }
  } catch (error) {
    throw new Problem(`${(error as Error).message}\nTry: pnpm bench --help`, { cause: error })
  }
}

const partsIn = (list: string): Part[] => {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !(parts as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new Problem(`--only has no part ${JSON.stringify(unknown)}. There are: ${parts.join(', ')}`)
  return parts.filter((part) => names.includes(part))
}
