import { existsSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { Problem } from './problem.ts'

/**
 * The absolute path of something that has to be built before.
 *
 * @param path relative to the root of the repository
 * @throws Problem that names the command
 */
export const built = (path: string, command = 'pnpm build'): string => {
  const file = fromRoot(path)
  if (!existsSync(file)) throw new Problem(`${path} is missing. Make it first: ${command}`)
  return file
}

/** The absolute path of the document in one file. */
export const bundle = (): string => built('spec/bundle/openapi.yaml', 'pnpm generate')
