import { type PackageName, packageNames } from './packages.ts'
import { Problem } from './problem.ts'

export type Arguments = {
  help: boolean
  names: PackageName[]
  /** Handed to Stryker as they are. */
  options: string[]
}

export const help = `Usage: pnpm mutants [${packageNames.join('|')}] [-- options of Stryker]

Changes the code of a package, one small change at a time, and shows which changes its tests do not notice. Without a
name all ${packageNames.length} packages, one after another, which takes hours. The code is changed in a copy in the temporary folder.

Options:
  --help               print this help

Options of Stryker, for example:
  pnpm mutants document -- --mutate src/pointer.ts
  pnpm mutants mock -- --concurrency 1

Exit code: 0 every score reaches the threshold, 1 one does not or a run fails, 2 bad arguments.`

/** @throws Problem that says which argument is wrong */
export const readArguments = (args: readonly string[]): Arguments => {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  const options = end === -1 ? [] : args.slice(end + 1)
  if (own.some((argument) => ['--help', '-h'].includes(argument)))
    return { help: true, names: [], options: [] }
  const [name, ...more] = own
  if (name?.startsWith('-'))
    throw new Problem(`"${name}" is no option of this command. Write options of Stryker behind "--".`)
  if (more.length > 0)
    throw new Problem(`One package at a time, or none for all: "${more.join(' ')}" is too much.`)
  if (options[0] !== undefined && !options[0].startsWith('-'))
    throw new Problem(`"${options[0]}" is no option of Stryker. Write the name of a package before "--".`)
  return { help: false, names: name === undefined ? packageNames : [known(name)], options }
}

const known = (name: string): PackageName => {
  const found = packageNames.find((candidate) => candidate === name)
  if (found === undefined)
    throw new Problem(`There is no package "${name}" to change. Choose one of: ${packageNames.join(', ')}.`)
  return found
}
