import { describe } from 'vitest'
import { setFileMeta } from '../file-meta.ts'
import { codeOf } from './code.ts'
import { fingerprint } from './fingerprint.ts'
import { reasonToRunAll } from './mode.ts'
import { packageFolderOf } from './sources.ts'
import { readProofs, storeOf } from './store.ts'

/** Something that some cases of a test file prove or refute together. */
export type Claim<T> = {
  /** Its name, which no other claim of the file has. */
  id: string
  /** What the cases are made from. */
  value: T
  /** Everything besides code that decides how the cases end, as JSON. */
  reads: unknown
}

/** The claims of a test file. */
export type Claims<T> = {
  /** `import.meta.filename` of the test file. */
  file: string
  /** What the claims are about, in the plural, such as `operations`. */
  about: string
  claims: Claim<T>[]
  /** Modules that the cases run without importing them: absolute paths, or names of packages. */
  runs?: string[]
  /** The files that `reads` come from. Nothing is kept when one of them changes during the run. */
  files?: string[]
}

/**
 * Declares the cases of every claim that is not proven. A claim is proven when all its cases passed with the same code,
 * the same installed packages, the same Node and the same `reads`; the {@link ProofsReporter} keeps that. To be called
 * once in a file.
 *
 * @param define declares the cases of a claim
 * @returns what the cases that run are made from
 * @throws Error when two claims have one name, or an import of the test file leads nowhere
 */
export const describeUnproven = async <T>(
  { file, about, claims, runs = [], files = [] }: Claims<T>,
  define: (value: T) => void,
): Promise<T[]> => {
  const code = await codeOf(file, runs)
  const prints = new Map(claims.map(({ id, reads }) => [id, fingerprint([code.print, reads])]))
  if (prints.size < claims.length) throw new Error(`Two claims of ${file} have one name.`)

  const store = storeOf(file, packageFolderOf(file))
  const ignored = reasonToRunAll(process.env)
  const kept = ignored === undefined ? readProofs(store) : {}
  const running = claims.filter(({ id }) => kept[id] !== prints.get(id))
  const proven = claims.filter(({ id }) => kept[id] === prints.get(id))

  setFileMeta({
    proofs: {
      about,
      ignored,
      store,
      running: Object.fromEntries(running.map(({ id }) => [id, prints.get(id)!])),
      proven: proven.map(({ id }) => id),
      files: [...code.files, ...files],
    },
  })
  for (const claim of running)
    // oxlint-disable-next-line vitest/valid-title -- each() takes no meta.
    describe(claim.id, { meta: { claim: claim.id } }, () => {
      define(claim.value)
    })
  return running.map(({ value }) => value)
}
