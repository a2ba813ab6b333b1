import { built } from './built.ts'
import { Problem } from './problem.ts'
import { type Bundled, bundledSize } from './bundled.ts'
import { progress } from './progress.ts'
import { number, type Table, table, times } from './table.ts'

type Row = Bundled & { what: string; ratio: number; gzipRatio: number }

/** Bundles the client and single enums, and compares them with doing without. */
export const benchSize = async (): Promise<Table[]> => {
  built('packages/client/dist/index.js')
  return [await clientSize(), await enumSize()]
}

const clientSize = async (): Promise<Table> => {
  progress('size: client')
  const peer = await bundledSize("export { default } from 'openapi-fetch'")
  const client = await bundledSize("export { createElbClient } from '@elb-openapi/client'")
  const all = await bundledSize("export * from '@elb-openapi/client'")
  return table(
    'Size: client',
    'Bundled and minified by esbuild with all that they import, from the built packages; to openapi-fetch alone, on which the client stands.',
    columns('openapi-fetch'),
    [
      compare('`createElbClient`', client, peer),
      compare('all of `@elb-openapi/client`', all, peer),
      compare('openapi-fetch', peer, peer),
    ],
  )
}

const enumSize = async (): Promise<Table> => {
  const modules = {
    '@elb-openapi/types/v3': await import('@elb-openapi/types/v3'),
    '@elb-openapi/types/v2.0': await import('@elb-openapi/types/v2.0'),
  }
  const rows: Row[] = []
  for (const [name, content] of Object.entries(modules)) {
    progress(`size: enums of ${name}`)
    const enums: [string, unknown][] = Object.entries(content)
    const [first] = enums
    if (!first) throw new Problem(`${name} has no enum.`)
    const one = await bundledSize(`export { ${first[0]} } from '${name}'`)
    const byHand = await bundledSize(definition(first))
    const all = await bundledSize(`export * from '${name}'`)
    const allByHand = await bundledSize(enums.map((each) => definition(each)).join('\n'))
    rows.push(
      compare(`\`${first[0]}\` of \`${name}\``, one, byHand),
      compare(`all ${enums.length} of \`${name}\``, all, allByHand),
    )
  }
  return table(
    'Size: enums',
    'Enums imported from the built package and bundled as above; to the same values written by hand.',
    columns('by hand'),
    rows,
  )
}

const definition = ([name, values]: [string, unknown]): string =>
  `export const ${name} = ${JSON.stringify(values)}`

const compare = (what: string, { bytes, gzip }: Bundled, peer: Bundled): Row => ({
  what,
  bytes,
  gzip,
  ratio: bytes / peer.bytes,
  gzipRatio: gzip / peer.gzip,
})

const columns = (peer: string) => [
  { title: 'Import', cell: ({ what }: Row) => what },
  { title: `gzip, to ${peer}`, cell: ({ gzipRatio }: Row) => times(gzipRatio), align: 'right' as const },
  { title: `Minified, to ${peer}`, cell: ({ ratio }: Row) => times(ratio), align: 'right' as const },
  { title: 'gzip, bytes', cell: ({ gzip }: Row) => number(gzip), align: 'right' as const },
  { title: 'Minified, bytes', cell: ({ bytes }: Row) => number(bytes), align: 'right' as const },
]
