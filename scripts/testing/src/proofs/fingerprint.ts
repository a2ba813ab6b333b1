import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/** A short text that is another one as soon as anything in a JSON value is. */
export const fingerprint = (value: unknown): string => sha256(JSON.stringify(value))

/** The fingerprint of files: of their places below a folder, in the order given, and of every byte in them. */
export const fingerprintOfFiles = (files: string[], folder: string): string =>
  fingerprint(files.map((file) => [relative(folder, file), sha256(readFileSync(file))]))
