// Bundles spec/openapi.yaml and its files into spec/bundle/openapi.yaml.
import { bundleText } from '@elb-openapi/document/bundle'
import { writeOrCheck } from './generated-file.ts'

const header =
  '# Generated from spec/openapi.yaml by scripts/generate/src/bundle.ts. Do not edit; run `pnpm generate`.\n'

const files = [{ path: 'spec/bundle/openapi.yaml', content: header + bundleText() }]
process.exit(writeOrCheck(files, process.argv.slice(2)))
