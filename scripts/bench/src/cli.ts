import { bundle } from './built.ts'
import { accessSync, constants, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { type OpenApiDocument, operationsOf, readDocument } from '@elb-openapi/document'
import { chooseCalls } from './calls.ts'
import { cleanUpAtExit } from './cleanup.ts'
import { benchClient } from './client.ts'
import { benchDocument } from './document.ts'
import { type Effort, full, quick } from './effort.ts'
import { benchMock } from './mock.ts'
import { help, type Options, type Part, readOptions } from './options.ts'
import { Problem } from './problem.ts'
import { benchSize } from './size.ts'
import type { Table } from './table.ts'
import { benchTypes } from './types.ts'

const run: Record<Part, (document: OpenApiDocument, effort: Effort) => Promise<Table[]>> = {
  mock: (document, effort) => benchMock(chooseCalls(document), effort),
  client: (document, effort) => benchClient(chooseCalls(document), effort),
  size: async (document) => [...(await benchSize()), benchDocument(document)],
  types: benchTypes,
}

const main = async (options: Options): Promise<void> => {
  if (options.json !== undefined) assertWritable(options.json)
  const document = readDocument(bundle())
  const facts = {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    operations: operationsOf(document).length,
    quick: options.quick,
  }
  console.log(
    `## Benchmark: Node ${facts.node} on ${facts.platform}, ${facts.cores} cores, ${facts.operations} operations${facts.quick ? ', quick run' : ''}\n`,
  )
  console.log(
    'Ratios are medians over interleaved rounds; the middle half of the rounds lies where the next column says. Numbers in parentheses hold for this machine and this run and mean nothing by themselves.',
  )
  const tables: Table[] = []
  for (const part of options.only)
    for (const each of await run[part](document, options.quick ? quick : full)) {
      console.log(`\n### ${each.title}\n\n${each.text}\n\n${each.compared}`)
      tables.push(each)
    }
  if (options.json !== undefined) {
    const results = tables.map(({ title, compared, rows }) => ({ title, compared, rows }))
    writeFileSync(options.json, `${JSON.stringify({ facts, tables: results }, null, 2)}\n`)
  }
}

/** @throws Problem now and not after two minutes */
const assertWritable = (file: string): void => {
  try {
    accessSync(dirname(file), constants.W_OK)
  } catch (cause) {
    throw new Problem(`--json cannot write ${file}: there is no such folder, or it must not be written.`, {
      cause,
    })
  }
}

cleanUpAtExit()
// `pnpm bench | head` closes the output early; that is no fault.
process.stdout.on('error', () => process.exit(0))
try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(help)
  else await main(options)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
