// Generates what the mock needs of the ledger's rules and of spec/migration.yaml, so that it keeps no list of its own.
import { fromRoot, runCommand } from '@elb-openapi/document'
import { readRules } from '@elb-openapi/ledger'
import { hasMoved, readMapping } from '@elb-openapi/migration'
import { writeOrCheck } from './generated-file.ts'

const header = (source: string): string =>
  `// Generated from ${source} by scripts/generate/src/service-data.ts. Do not edit; run \`pnpm generate\`.\n`

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`\'`)}'`
const key = (text: string): string => (/^[a-z_]\w*$/i.test(text) ? text : quoted(text))

/** Names of v2.0 that v3 replaces. What it puts in the place of a list's surroundings is no field of a resource. */
const renamed = (): [string, string][] =>
  readMapping(fromRoot('spec/migration.yaml'))
    .fields.filter((entry) => entry.v3 !== undefined && !hasMoved(entry) && entry.v3 !== 'page_info')
    .map((entry): [string, string] => [entry['v2.0'], entry.v3!])
    .filter(([old, now]) => old !== now)

await runCommand(() => {
  const rules = readRules(fromRoot('spec/ledger/rules')).filter(({ enforced }) => enforced === 'service')
  const ruleLines = rules.map(
    ({ id, operation, says }) =>
      `  ${key(id)}: {\n    operation: ${quoted(operation)},\n    says: ${quoted(says.trim().replaceAll(/\s+/g, ' '))},\n  },\n`,
  )
  const renameLines = renamed().map(([old, now]) => `  ${key(old)}: ${quoted(now)},\n`)
  return writeOrCheck(
    [
      {
        path: 'packages/mock/src/service/rules/rules.gen.ts',
        content: `${header('spec/ledger/rules')}
/** The rules that only the service can enforce, by their IDs: the operation that each is about, and what it says. */
export const serviceRules = {
${ruleLines.join('')}} as const

export type ServiceRule = keyof typeof serviceRules
`,
      },
      {
        path: 'packages/mock/src/service/views/renames.gen.ts',
        content: `${header('spec/migration.yaml')}
/** Fields of v2.0 that v3 has under another name. */
export const renames = {
${renameLines.join('')}} as const
`,
      },
    ],
    process.argv.slice(2),
  )
})
