import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolsFolder } from './folders.ts'

/** The version of a tool: they are pinned, each to one. */
export const versionOf = (name: string): string => {
  const { dependencies } = JSON.parse(readFileSync(join(toolsFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const version = dependencies[name]
  if (version === undefined) throw new Error(`scripts/consumers/tools/package.json has no ${name}`)
  return version
}
