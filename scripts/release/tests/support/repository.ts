import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'

/** Writes files, by their path below a folder. */
export const write = (folder: string, files: Record<string, string>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A git repository for one test, and a command to use it. */
export const repository = (): { root: string; git: (...args: string[]) => void } => {
  const root = temporaryFolder()
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      stdio: 'ignore',
    })
  }
  git('init', '--initial-branch=main')
  return { root, git }
}
