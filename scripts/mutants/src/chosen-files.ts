import { globSync } from 'node:fs'
import { Problem } from './problem.ts'

/** The patterns that `--mutate` gives, without what they leave out and without lines of a file. */
const patternsOf = (options: readonly string[]): string[] =>
  options.flatMap((option, index) => {
    const value = ['--mutate', '-m'].includes(option)
      ? options[index + 1]
      : /^--mutate=(.*)$/.exec(option)?.[1]
    return (value ?? '')
      .split(',')
      .map((pattern) => pattern.trim().replace(/:\d.*$/, ''))
      .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
  })

/**
 * Looks for the files that Stryker is asked to change; it would show its own insides where there are none.
 *
 * @throws Problem that names the pattern
 */
export const checkChosenFiles = (options: readonly string[], folder: string): void => {
  for (const pattern of patternsOf(options))
    if (globSync(pattern, { cwd: folder }).length === 0)
      throw new Problem(
        `No file fits "--mutate ${pattern}". Paths begin in the package, such as src/index.ts.`,
      )
}
