import { readFileSync } from 'node:fs'
import { findJsonError } from './http/json-error.ts'

/**
 * Reads a file of JSON and makes something of it.
 *
 * @param what the file is, for messages: `seed`
 * @throws Error with one line that names the file, the place in it, and what is expected there
 */
export function readJsonFile<T>(what: string, file: string, make: (value: unknown) => T): T {
  const unusable = (problem: string, cause: unknown): Error =>
    new Error(`Cannot read the ${what} ${file}: ${problem}.`, { cause })
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
    return make(value)
  } catch (error) {
    throw unusable((error as Error).message, error)
  }
}
