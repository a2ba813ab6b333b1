import { readFileSync } from 'node:fs'
import { findJsonError } from './http/json-error.ts'
import { readSnapshot } from './service/state/read-snapshot.ts'
import type { Snapshot } from './service/state/snapshot.ts'

/**
 * Reads the state that a mock begins with.
 *
 * @throws Error with one line that names the file, the place in it, and what is expected there
 */
export function readSeed(file: string): Snapshot {
  const unusable = (problem: string, cause: unknown): Error =>
    new Error(`Cannot read the seed ${file}: ${problem}.`, { cause })
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
    return readSnapshot(value)
  } catch (error) {
    throw unusable((error as Error).message, error)
  }
}
