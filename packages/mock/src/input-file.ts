import { readFileSync } from 'node:fs'
import { withStop } from './explain/words.ts'
import { findJsonError } from './http/json-error.ts'

/**
 * Reads a JSON file that a user names.
 *
 * @param what what it is: `'seed'`
 * @param check gives back what is good; throws an Error with one line without a full stop for anything else
 * @throws Error with one line that names the file, the place in it, and what is expected there
 */
export function readInput<Content>(what: string, file: string, check: (value: unknown) => Content): Content {
  const unusable = (problem: string, cause: unknown): Error =>
    new Error(withStop(`Cannot read the ${what} ${file}: ${problem}`), { cause })
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw unusable(code === 'ENOENT' ? 'there is no such file' : message, error)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { line, column, problem } = findJsonError(text)
    throw unusable(`it is not JSON, line ${line}, column ${column}: ${problem}`, error)
  }
  try {
    return check(value)
  } catch (error) {
    throw unusable((error as Error).message, error)
  }
}
