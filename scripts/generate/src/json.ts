// Writes the bundle once more as JSON, for tools that read no YAML. It is not committed: it only goes into the package.
import { readDocument } from '@elb-openapi/document'
import { writeOrCheck } from './generated-file.ts'

const files = [{ path: 'spec/dist/openapi.json', content: `${JSON.stringify(readDocument())}\n` }]
process.exit(writeOrCheck(files, process.argv.slice(2)))
