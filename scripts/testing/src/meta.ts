import 'vitest'

/** What a test file tells the reporters. */
declare module 'vitest' {
  interface TaskMeta {
    /** Of a file: what it found proven, and what it needs to keep the proofs of this run. */
    proofs?: FileProofs
    /** Of a suite: the claim that its cases prove. */
    claim?: string
    /** Of a file: what it counts. */
    figures?: Record<string, number>
    /** Of a file: a line for the summary. */
    line?: string
  }
}

/** The claims of a test file in one run. */
type FileProofs = {
  /** What the claims are about, in the plural, such as `operations`. */
  about: string
  /** Why claims that are proven run all the same; undefined when they do not. */
  ignored: string | undefined
  /** Where the proofs of the file are kept. */
  store: string
  /** The fingerprint of every claim that runs, by the claim. */
  running: Record<string, string>
  /** The claims that do not run, because they are proven. */
  proven: string[]
  /** Everything that the fingerprints were made from. */
  files: string[]
}
