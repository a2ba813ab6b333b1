import { join } from 'node:path'
import { fromRoot } from '@elb-openapi/document'

/** The tools have a package of their own, with its own lockfile. */
export const toolsFolder = fromRoot('scripts/consumers/tools')
export const generatedFolder = join(toolsFolder, 'generated')
export const toolFile = (name: string): string => join(toolsFolder, 'node_modules', '.bin', name)
