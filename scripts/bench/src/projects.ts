import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenApiDocument, operationsOf } from '@elb-openapi/document'
import { fromRoot } from '@elb-openapi/document'
import { callOf } from './calls.ts'
import { temporaryFolder } from './cleanup.ts'

/** Folders of TypeScript projects. */
export type Projects = { empty: string; openapiFetch: string; client: string }

const compilerOptions = {
  target: 'es2023',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

const newRoot = (): string => {
  const root = temporaryFolder()
  symlinkSync(fromRoot('scripts/node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

const writeProject = (root: string, name: string, source: string): string => {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  writeFileSync(join(folder, 'index.ts'), source)
  return folder
}

/** Writes a project with one call of each operation, whose declarations are to be put into its `openapi.ts`. */
export const writeGrowthProject = (document: OpenApiDocument): string =>
  writeProject(
    newRoot(),
    'growth',
    `${createsOpenapiFetch.replace('@elb-openapi/types', './openapi.js')}${callsOf(document)}`,
  )

/** Writes projects that use the built packages: nothing, or one call of each operation. */
export const writeProjects = (document: OpenApiDocument): Projects => {
  const root = newRoot()
  const project = (name: string, source: string): string => writeProject(root, name, source)
  const calls = callsOf(document)
  return {
    empty: project('empty', 'export {}\n'),
    openapiFetch: project('openapi-fetch', `${createsOpenapiFetch}${calls}`),
    client: project('client', `${createsClient}${calls}`),
  }
}

const createsClient = `import { createElbClient } from '@elb-openapi/client'
const elb = createElbClient({ endpoint: 'https://elb.test', projectId: 'any', token: 'any' })
`
const createsOpenapiFetch = `import createClient from 'openapi-fetch'
import type { paths } from '@elb-openapi/types'
const elb = createClient<paths>({ baseUrl: 'https://elb.test' })
`

/** A function for each operation that calls it and hands on what it answered. */
const callsOf = (document: OpenApiDocument): string =>
  operationsOf(document)
    .map((operation) => {
      const { method, template, pathParameters, query, body } = callOf(document, operation)
      const params = { ...unlessEmpty('path', pathParameters), ...unlessEmpty('query', query) }
      const init = JSON.stringify({ params, ...(body !== undefined && { body }) }, null, 2)
      return `export const ${operation.operationId} = async () => {
  const { data, error } = await elb.${method}(${JSON.stringify(template)}, ${init})
  if (error) throw new Error(JSON.stringify(error))
  return data
}
`
    })
    .join('')

const unlessEmpty = (name: string, values: Record<string, string>): object =>
  Object.keys(values).length > 0 ? { [name]: values } : {}
