import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fromRoot } from '@elb-openapi/document'

export type GeneratedFile = { path: string; content: string }

/**
 * Writes generated files, or with `--check` compares them with what is on disk.
 * Returns the exit code: 1 when a file is stale.
 */
export const writeOrCheck = (files: GeneratedFile[], argv: string[]): number => {
  if (!argv.includes('--check')) {
    for (const { path, content } of files) {
      mkdirSync(dirname(fromRoot(path)), { recursive: true })
      writeFileSync(fromRoot(path), content)
    }
    console.log(`generated ${files.map((file) => file.path).join(', ')}`)
    return 0
  }
  const stale = files.filter(
    ({ path, content }) => !existsSync(fromRoot(path)) || readFileSync(fromRoot(path), 'utf8') !== content,
  )
  for (const { path } of stale)
    console.error(`${path} is stale: it is not what its source generates. Run: pnpm generate`)
  if (stale.length === 0) console.log(`up to date: ${files.map((file) => file.path).join(', ')}`)
  return stale.length > 0 ? 1 : 0
}
