import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files in `dist` that were compiled from a source that is no longer in `src`: the compiler writes, but does not delete.
 *
 * @param folder absolute path of the package
 */
export const staleFiles = (folder: string): string[] =>
  existsSync(join(folder, 'src'))
    ? globSync('dist/**/*.{js,d.ts}', { cwd: folder }).filter(
        (file) => !existsSync(join(folder, file.replace(/^dist\/(.*?)(\.d)?\.[jt]s$/, 'src/$1.ts'))),
      )
    : []
