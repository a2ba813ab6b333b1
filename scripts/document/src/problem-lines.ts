import { InputProblem } from './input/problem.ts'

/** For tests: the lines of the problem that a function throws; none when it throws nothing. */
export const problemLines = (run: () => unknown): readonly string[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof InputProblem) return error.lines
    throw error
  }
  return []
}
