import { readInput } from './input-file.ts'
import { readSnapshot } from './service/state/read-snapshot.ts'
import type { Snapshot } from './service/state/snapshot.ts'

/**
 * Reads the state that a mock begins with.
 *
 * @throws Error with one line that names the file, the place in it, and what is expected there
 */
export const readSeed = (file: string): Snapshot => readInput('seed', file, readSnapshot)
