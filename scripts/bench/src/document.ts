import { bundle } from './built.ts'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type OpenApiDocument, operationsOf } from '@elb-openapi/document'
import { number, type Table, table, times } from './table.ts'

/** Counts the document. */
export const benchDocument = (document: OpenApiDocument): Table => {
  const text = readFileSync(bundle())
  const row = {
    operations: operationsOf(document).length,
    schemas: Object.keys(document.components.schemas).length,
    examples: countExamples(document),
    bytes: text.byteLength,
    gzip: gzipSync(text, { level: 9 }).byteLength,
  }
  const right = 'right' as const
  return table(
    'Size: document',
    'The document in one file, as it is shared; the ratio is that of its gzip size to its plain size.',
    [
      { title: 'Operations', cell: ({ operations }) => number(operations), align: right },
      { title: 'Schemas', cell: ({ schemas }) => number(schemas), align: right },
      { title: 'Examples', cell: ({ examples }) => number(examples), align: right },
      { title: 'gzip to plain', cell: ({ bytes, gzip }) => times(gzip / bytes), align: right },
      { title: 'gzip, bytes', cell: ({ gzip }) => number(gzip), align: right },
      { title: 'Plain, bytes', cell: ({ bytes }) => number(bytes), align: right },
      {
        title: 'Bytes an operation',
        cell: ({ bytes, operations }) => number(Math.round(bytes / operations)),
        align: right,
      },
    ],
    [row],
  )
}

/** The named examples that stand in a document; references to them do not count. */
export const countExamples = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node)
    .map(([key, value]: [string, unknown]) =>
      key === 'examples' && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.values(value).filter((example) => Object.hasOwn(example as object, 'value')).length
        : countExamples(value),
    )
    .reduce((sum, count) => sum + count, 0)
}
