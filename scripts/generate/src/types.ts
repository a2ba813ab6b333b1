// Generates the declarations of packages/types from the bundle.
import {
  fromRoot,
  generationOf,
  operationsOf,
  readDocument,
  readProviders,
  runCommand,
} from '@elb-openapi/document'
import { aliasModule } from './aliases.ts'
import { writeOrCheck } from './generated-file.ts'
import { openApiTypes } from './openapi-types.ts'

const header = `// Generated from spec/bundle/openapi.yaml by scripts/generate/src/types.ts. Do not edit; run \`pnpm generate\`.\n`

await runCommand(async () => {
  const document = readDocument()
  const providers = readProviders(fromRoot('spec/providers.yaml'))
  const operations = operationsOf(document)
  return writeOrCheck(
    [
      {
        path: 'packages/types/src/openapi.gen.ts',
        content: header + (await openApiTypes(document, providers)),
      },
      {
        path: 'packages/types/src/v3.gen.ts',
        content: aliasModule(
          document,
          operations.filter(({ path }) => generationOf(path) !== 'v2.0'),
          '',
          header,
          providers,
        ),
      },
      {
        path: 'packages/types/src/v2.0.gen.ts',
        content: aliasModule(
          document,
          operations.filter(({ path }) => generationOf(path) === 'v2.0'),
          'V2',
          header,
          providers,
        ),
      },
    ],
    process.argv.slice(2),
  )
})
