// Packs the public packages into dist/, and says how to install them: node scripts/packed/src/cli.ts
import { mkdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fromRoot } from '@elb-openapi/document'
import { packAll } from './pack.ts'

const folder = fromRoot('dist')

try {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const files = packAll(folder).map(({ file }) => `dist/${basename(file)}`)
  console.log(`packed ${files.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
