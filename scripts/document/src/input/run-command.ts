import { InputProblem } from './problem.ts'

/**
 * Runs the body of a command. Faults of its input are printed a line each, and the command fails with 1.
 * Every other error is a fault of the program and keeps its stack.
 *
 * @param body returns the exit code; 0 when it returns nothing
 */
export const runCommand = async (body: () => number | void | Promise<number | void>): Promise<void> => {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    for (const line of error.lines) console.error(line)
    process.exitCode = 1
  }
}
