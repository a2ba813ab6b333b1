// Generates the list of error codes of packages/types from spec/error-codes.yaml.
import { readErrorCodes } from '@elb-openapi/ledger'
import { fromRoot, runCommand } from '@elb-openapi/document'
import { writeOrCheck } from './generated-file.ts'
import { valueList } from './value-list.ts'

const header = `// Generated from spec/error-codes.yaml by scripts/generate/src/error-codes.ts. Do not edit; run \`pnpm generate\`.\n`

const text = `Error codes that the documentation lists, of both generations and of the gateway in front of them.
The service may send one that no page has.`

await runCommand(() => {
  const codes = new Set(readErrorCodes(fromRoot('spec/error-codes.yaml')).map(({ code }) => code))
  return writeOrCheck(
    [
      {
        path: 'packages/types/src/error-codes.gen.ts',
        content: `${header}\n${valueList('ElbErrorCode', [...codes].toSorted(), text)}`,
      },
    ],
    process.argv.slice(2),
  )
})
