// Bundles spec/openapi.yaml and its files into spec/bundle/openapi.yaml.
import { runCommand } from '@elb-openapi/document'
import { bundleText } from '@elb-openapi/document/bundle'
import { writeOrCheck } from './generated-file.ts'

const header =
  '# Generated from spec/openapi.yaml by scripts/generate/src/bundle.ts. Do not edit; run `pnpm generate`.\n'

await runCommand(() =>
  writeOrCheck([{ path: 'spec/bundle/openapi.yaml', content: header + bundleText() }], process.argv.slice(2)),
)
