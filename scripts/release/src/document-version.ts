// Gives the document the version of its package, after `changeset version`: node scripts/release/src/document-version.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'

const file = fromRoot('spec/openapi.yaml')
const { version } = JSON.parse(readFileSync(fromRoot('spec/package.json'), 'utf8')) as { version: string }
const line = /^( {2}version: ).*$/m
const text = readFileSync(file, 'utf8')

if (line.test(text)) {
  writeFileSync(file, text.replace(line, `$1${version}`))
  console.log(`spec/openapi.yaml has the version ${version}`)
} else {
  console.error('spec/openapi.yaml has no line `  version: …` below info. Add one.')
  process.exitCode = 1
}
