import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenApiDocument, operationsOf, referencesFrom } from '@elb-openapi/document'
import openapiTS, { astToString } from 'openapi-typescript'
import { documentForTypes } from '@elb-openapi/generate'
import { type Compiler, compile, compilers } from './compiler.ts'
import type { Effort } from './effort.ts'
import { progress } from './progress.ts'
import { writeGrowthProject } from './projects.ts'
import { median } from './statistics.ts'
import { aside, number, type Table, table, times } from './table.ts'

type Size = { operations: number; schemas: number; bytes: number; seconds: number }

/** A document with the first operations only, and the components that they use. */
const firstOperations = (document: OpenApiDocument, count: number): OpenApiDocument => {
  const operations = operationsOf(document).slice(0, count)
  const paths: OpenApiDocument['paths'] = {}
  for (const { path, method } of operations) {
    const item = document.paths[path]!
    paths[path] = {
      ...paths[path],
      ...(item.parameters ? { parameters: item.parameters } : {}),
      [method]: item[method],
    }
  }
  const used = referencesFrom(document, Object.values(paths))
  const components = Object.fromEntries(
    Object.entries(document.components).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(
          ([name]) => kind === 'securitySchemes' || used.has(`#/components/${kind}/${name}`),
        ),
      ),
    ]),
  ) as OpenApiDocument['components']
  return { ...document, paths, components }
}

const measure = async (document: OpenApiDocument, compiler: Compiler, effort: Effort): Promise<Size> => {
  const declarations = astToString(
    await openapiTS(JSON.stringify(documentForTypes(document)), {
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      silent: true,
    }),
  )
  const folder = writeGrowthProject(document)
  writeFileSync(join(folder, 'openapi.ts'), declarations)
  const seconds: number[] = []
  for (let run = 0; run < effort.compilations; run += 1)
    seconds.push((await compile(compiler, folder)).seconds)
  return {
    operations: operationsOf(document).length,
    schemas: Object.keys(document.components.schemas).length,
    bytes: Buffer.byteLength(declarations),
    seconds: median(seconds),
  }
}

/** How type check and declarations grow with the document: with its first four operations, with half, with all. */
export const benchGrowth = async (document: OpenApiDocument, effort: Effort): Promise<Table> => {
  const [compiler] = compilers()
  const all = operationsOf(document).length
  const sizes: Size[] = []
  for (const count of new Set([4, Math.ceil(all / 2), all])) {
    progress(`types: ${count} operations`)
    sizes.push(await measure(firstOperations(document, count), compiler!, effort))
  }
  const first = sizes[0]!
  return table(
    'Types: growth',
    `The same document with fewer operations: a project with one call of each, checked by TypeScript ${compiler!.version}, and its declarations; to the smallest. Less is better.`,
    [
      { title: 'Operations', cell: ({ operations }) => number(operations), align: 'right' },
      { title: 'Schemas', cell: ({ schemas }) => number(schemas), align: 'right' },
      { title: 'Check, to the first', cell: ({ seconds }) => times(seconds / first.seconds), align: 'right' },
      {
        title: 'Declarations, to the first',
        cell: ({ bytes }) => times(bytes / first.bytes),
        align: 'right',
      },
      { title: 'Declarations, bytes', cell: ({ bytes }) => number(bytes), align: 'right' },
      { title: 'Check, s', cell: ({ seconds }) => aside(seconds), align: 'right' },
    ],
    sizes,
  )
}
