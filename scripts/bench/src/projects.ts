import { mkdirSync, writeFileSync } from 'node:fs'
import { sampleRequest } from '@elb-openapi/docs'
import { fromRoot, type OpenApiDocument, operationsOf } from '@elb-openapi/document'

/** Where a project stands. From there it can import the built packages. */
export const folderOf = (project: string): string => fromRoot(`scripts/bench/dist/${project}`)

export const compilerOptions = { module: 'nodenext', strict: true, skipLibCheck: true, types: [] }

/** How a project gets its `elb`. */
export const preludes = {
  client: `import { createElbClient } from '@elb-openapi/client'
const elb = createElbClient({ endpoint: 'https://elb.test', projectId: 'any', token: 'any' })
`,
  openapiFetch: `import createClient from 'openapi-fetch'
import type { paths } from '@elb-openapi/types'
const elb = createClient<paths>({ baseUrl: 'https://elb.test' })
`,
}

/** A function for each operation that calls it with the first examples of the document. */
export const callsOf = (document: OpenApiDocument): string =>
  operationsOf(document)
    .map((operation) => {
      const { body, ...all } = sampleRequest(document, operation)
      const given = Object.entries(all).filter(([, values]) => Object.keys(values).length > 0)
      const init = JSON.stringify({ params: Object.fromEntries(given), body })
      return `export const ${operation.operationId} = async () => {
  const { data, error } = await elb.${operation.method.toUpperCase()}('${operation.path}', ${init})
  if (error) throw new Error(JSON.stringify(error))
  return data
}
`
    })
    .join('')

/** Writes a TypeScript project of one file. */
export const writeProject = (project: string, source: string): void => {
  const folder = folderOf(project)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['index.ts'] }))
  writeFileSync(`${folder}/index.ts`, source)
}
