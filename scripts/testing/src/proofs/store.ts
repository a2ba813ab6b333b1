import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The fingerprint with which a claim was last proven, by the claim. */
export type Proofs = Record<string, string>

/** Where the proofs of a test file are kept: in the package's `node_modules`, which is neither committed nor shared. */
export const storeOf = (testFile: string, packageFolder: string): string =>
  join(packageFolder, 'node_modules', '.cache', 'proofs', `${basename(testFile, '.test.ts')}.json`)

const isProofs = (value: unknown): value is Proofs =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((print) => typeof print === 'string')

/** What is kept; nothing when there is no such file or it is damaged, so that everything runs. */
export const readProofs = (store: string): Proofs => {
  try {
    const kept: unknown = JSON.parse(readFileSync(store, 'utf8'))
    return isProofs(kept) ? kept : {}
  } catch {
    return {}
  }
}

/** Keeps proofs in one step, so that a run beside this one never reads half of them. */
export const writeProofs = (store: string, proofs: Proofs): void => {
  mkdirSync(dirname(store), { recursive: true })
  const written = `${store}.${process.pid}`
  writeFileSync(written, `${JSON.stringify(proofs, null, 2)}\n`)
  renameSync(written, store)
}
