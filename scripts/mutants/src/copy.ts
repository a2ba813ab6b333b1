import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Copies the repository as it lies in the working tree, with what is not committed, into a temporary folder.
 * The packages of the workspace find each other in the copy; all else comes from the `node_modules` of the root.
 *
 * @returns the path of the copy
 */
export const copyRepository = (root: string): string => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'elb-mutants-')))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)))
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const folder of files.filter((file) => file.endsWith('/package.json')).map(dirname)) {
    const modules = join(root, folder, 'node_modules')
    // Relative links stay as they are: they lead to the copies of the other packages.
    if (existsSync(modules))
      cpSync(modules, join(copy, folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  }
  return copy
}
