// Writes the forms of the bundle that are not committed, since they only go into the package: as JSON, for tools that
// read no YAML, and both in OpenAPI 3.0, for tools that know nothing newer.
import { downgrade } from '@elb-openapi/downgrade'
import { readDocument } from '@elb-openapi/document'
import { stringify } from 'yaml'
import { writeOrCheck } from './generated-file.ts'

const document = readDocument()
const { document: older } = downgrade(document)

const json = (value: unknown): string => `${JSON.stringify(value)}\n`
const files = [
  { path: 'spec/dist/openapi.json', content: json(document) },
  { path: 'spec/dist/openapi-3.0.json', content: json(older) },
  {
    path: 'spec/dist/openapi-3.0.yaml',
    content: stringify(older, { lineWidth: 0, aliasDuplicateObjects: false }),
  },
]
process.exit(writeOrCheck(files, process.argv.slice(2)))
