// Checks spec/migration.yaml against the document as its files are now.
import { counted, fromRoot, runCommand } from '@elb-openapi/document'
import { bundleDocument } from '@elb-openapi/document/bundle'
import { checkMigration } from './check.ts'
import { readMapping } from './mapping.ts'
import { pairsOf } from './pairs.ts'

await runCommand(() => {
  const mapping = readMapping(fromRoot('spec/migration.yaml'))
  const document = bundleDocument()
  const problems = checkMigration(document, mapping)

  for (const problem of problems) console.error(problem)
  const pairs = pairsOf(document, mapping)
  console.log(
    `migration: ${pairs.length} operations of v2.0, ${pairs.filter(({ now }) => now).length} with a counterpart, ${counted(problems.length, 'problem')}`,
  )
  return problems.length === 0 ? 0 : 1
})
