import { globSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { readYaml } from '@elb-openapi/document'

/** Which file of `spec/` holds a component or a path. */
export type SpecFiles = {
  ofComponent: (name: string) => string
  ofPath: (path: string) => string
}

export const rootFile = 'spec/openapi.yaml'

/**
 * Finds the files of a document.
 *
 * @param folder the folder with `openapi.yaml`, which messages call `spec`
 */
export const readSpecFiles = (folder: string): SpecFiles => {
  const components = new Map(
    globSync('{common,v3,v2.0}/**/*.yaml', { cwd: folder }).map((file) => [
      basename(file, '.yaml'),
      `spec/${file.replaceAll(sep, '/')}`,
    ]),
  )
  const { paths } = readYaml<{ paths: Record<string, { $ref?: string }> }>(join(folder, 'openapi.yaml'), {
    type: 'object',
    required: ['paths'],
  })
  return {
    ofComponent: (name) => components.get(name) ?? rootFile,
    ofPath: (path) => (paths[path]?.$ref ? `spec/${paths[path].$ref}` : rootFile),
  }
}
