/** Faults of the files that a command reads: a line for each, with its place, what is wrong and what to do. */
export class InputProblem extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[] | string, options?: ErrorOptions) {
    super([lines].flat().join('\n'), options)
    this.name = 'InputProblem'
    this.lines = [lines].flat()
  }
}
