import { built, bundle } from './built.ts'
import { statSync } from 'node:fs'
import { type OpenApiDocument, operationsOf } from '@elb-openapi/document'
import { type Compiler, compile, compilers, countsCpu } from './compiler.ts'
import type { Effort } from './effort.ts'
import { benchGrowth } from './growth.ts'
import { progress } from './progress.ts'
import { type Projects, writeProjects } from './projects.ts'
import { interleave, median, type Ratio, ratioOf } from './statistics.ts'
import { aside, number, ratioColumns, type Table, table, times } from './table.ts'

type Row = Ratio & {
  compiler: string
  openapiFetch: number
  seconds: { empty: number; openapiFetch: number; client: number }
  instantiations: { openapiFetch: number | undefined; client: number | undefined }
}

/** A fast compiler runs several times per round, for the clock counts in hundredths of a second. */
const leastSeconds = 0.5

/** Checks projects that use the types, and measures their declarations. */
export const benchTypes = async (document: OpenApiDocument, effort: Effort): Promise<Table[]> => {
  built('packages/client/dist/index.d.ts')
  const projects = writeProjects(document)
  const rows: Row[] = []
  for (const compiler of compilers()) rows.push(await measure(compiler, projects, effort))
  return [checking(rows, document), declarations(document), await benchGrowth(document, effort)]
}

const measure = async (
  compiler: Compiler,
  { empty, openapiFetch, client }: Projects,
  { compilations }: Effort,
): Promise<Row> => {
  progress(`types: TypeScript ${compiler.version}`)
  const diagnose = (folder: string) => compile(compiler, folder, 1, ['--extendedDiagnostics'])
  const first = { openapiFetch: await diagnose(openapiFetch), client: await diagnose(client) }
  const runs = countsCpu ? Math.max(1, Math.round(leastSeconds / first.client.seconds)) : 1
  const [ofEmpty = [], ofPeer = [], ofClient = []] = await interleave(
    compilations,
    [empty, openapiFetch, client].map(
      (folder) => async () => (await compile(compiler, folder, runs)).seconds,
    ),
  )
  return {
    compiler: `TypeScript ${compiler.version}`,
    ...ratioOf(ofClient, ofEmpty),
    openapiFetch: ratioOf(ofPeer, ofEmpty).ratio,
    seconds: { empty: median(ofEmpty), openapiFetch: median(ofPeer), client: median(ofClient) },
    instantiations: {
      openapiFetch: countOf('Instantiations', first.openapiFetch.output),
      client: countOf('Instantiations', first.client.output),
    },
  }
}

const countOf = (name: string, output: string): number | undefined => {
  const count = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(output)?.[1]
  return count === undefined ? undefined : Number(count)
}

const checking = (rows: Row[], document: OpenApiDocument): Table =>
  table(
    'Types: check',
    `${countsCpu ? 'User CPU time' : 'Time'} of \`tsc --noEmit\` (strict, nodenext, skipLibCheck) for a project with one call of each of the ${operationsOf(document).length} operations; to an empty project. Beside it the same calls with openapi-fetch and our types but without our client. Less is better; instantiations are the same in every run.`,
    [
      { title: 'Compiler', cell: ({ compiler }) => compiler },
      ...ratioColumns('Client to empty'),
      { title: 'openapi-fetch to empty', cell: (row) => times(row.openapiFetch), align: 'right' },
      {
        title: 'Instantiations, to openapi-fetch',
        cell: ({ instantiations: { client, openapiFetch } }) =>
          times(client === undefined || openapiFetch === undefined ? undefined : client / openapiFetch),
        align: 'right',
      },
      { title: 'Client, s', cell: ({ seconds }) => aside(seconds.client), align: 'right' },
      { title: 'Empty, s', cell: ({ seconds }) => aside(seconds.empty), align: 'right' },
    ],
    rows,
  )

const declarations = (document: OpenApiDocument): Table => {
  const documentBytes = statSync(bundle()).size
  const operations = operationsOf(document).length
  const schemas = Object.keys(document.components.schemas).length
  const rows = ['openapi.gen.d.ts', 'v3.gen.d.ts', 'v2.0.gen.d.ts'].map((file) => {
    const { size } = statSync(built(`packages/types/dist/${file}`))
    return { file, bytes: size, ratio: size / documentBytes }
  })
  return table(
    'Types: declarations',
    `Declaration files of ${operations} operations and ${schemas} schemas; to the document in one file.`,
    [
      { title: 'File', cell: ({ file }) => `\`${file}\`` },
      { title: 'To the document', cell: ({ ratio }) => times(ratio), align: 'right' },
      { title: 'Bytes', cell: ({ bytes }) => number(bytes), align: 'right' },
    ],
    rows,
  )
}
