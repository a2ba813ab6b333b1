import { join, relative } from 'node:path'
import { fingerprint, fingerprintOfFiles } from './fingerprint.ts'
import { packageFolderOf, sourcesOf } from './sources.ts'

/**
 * The code that decides how the cases of a test file end: the file with all it imports, the configuration of vitest,
 * what is installed and Node itself.
 *
 * @param runs modules that the cases run without importing them: absolute paths, or names of packages
 */
export const codeOf = async (file: string, runs: string[]): Promise<{ files: string[]; print: string }> => {
  const folder = packageFolderOf(file)
  const files = await sourcesOf([file, join(folder, 'vitest.config.ts'), ...runs])
  const print = fingerprint([process.version, relative(folder, file), fingerprintOfFiles(files, folder)])
  return { files, print }
}
