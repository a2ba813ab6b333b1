import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { fromRoot } from '@elb-openapi/document'

/** Which file of `spec/` holds a component or a path. */
export type SpecFiles = {
  ofComponent: (name: string | undefined) => string
  ofPath: (path: string) => string
}

const root = 'spec/openapi.yaml'

let found: SpecFiles | undefined

export const findSpecFiles = (): SpecFiles => (found ??= readSpecFiles())

const readSpecFiles = (): SpecFiles => {
  const components = new Map(
    (readdirSync(fromRoot('spec'), { recursive: true }) as string[])
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('bundle'))
      .map((file) => [basename(file, '.yaml'), `spec/${file}`]),
  )
  const { paths } = parse(readFileSync(fromRoot(root), 'utf8')) as {
    paths: Record<string, { $ref?: string }>
  }
  return {
    ofComponent: (name) => components.get(name ?? '') ?? root,
    ofPath: (path) => (paths[path]?.$ref ? `spec/${paths[path].$ref}` : root),
  }
}
