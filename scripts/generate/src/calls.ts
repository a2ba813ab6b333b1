// Generates what packages/client knows of the document: the types of its calls, and how requests are written.
import { operationsOf, readDocument } from '@elb-openapi/document'
import { callModule } from './call-module.ts'
import { writeOrCheck } from './generated-file.ts'
import { wireModule } from './wire-module.ts'

const header = `// Generated from spec/bundle/openapi.yaml by scripts/generate/src/calls.ts. Do not edit; run \`pnpm generate\`.\n`

const document = readDocument()
const operations = operationsOf(document)

process.exit(
  writeOrCheck(
    [
      { path: 'packages/client/src/calls.gen.ts', content: header + callModule(document, operations) },
      { path: 'packages/client/src/wire.gen.ts', content: header + wireModule(document, operations) },
    ],
    process.argv.slice(2),
  ),
)
