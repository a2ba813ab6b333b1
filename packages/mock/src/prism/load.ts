import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { Operation } from '../operation.ts'
import { operationOf } from './operation.ts'

const require = createRequire(import.meta.url)

/**
 * Where the packaged document is.
 *
 * @throws Error when it has not been generated yet
 */
export function packagedDocument(): string {
  try {
    return require.resolve('@elb-openapi/spec/openapi.yaml')
  } catch (cause) {
    throw new Error('There is no packaged document. Generate it (pnpm generate), or name one.', { cause })
  }
}

/**
 * Reads the operations of a document.
 *
 * @param document path or file URL of a YAML or JSON file (parts in other files are followed), or the parsed document
 * @throws Error with one line that names the document, when it cannot be read or is not an OpenAPI 3 document
 */
export async function loadOperations(document: string | URL | object): Promise<Operation[]> {
  const source = document instanceof URL ? fileURLToPath(document) : document
  const name = typeof source === 'string' ? source : 'the given object'
  const cannotRead = (reason: string, cause?: unknown) =>
    new Error(`Cannot read the document ${name}: ${reason}`, { cause })
  if (typeof source === 'string') {
    const found = await stat(source).catch((error: NodeJS.ErrnoException) => {
      throw cannotRead(error.code === 'ENOENT' ? 'there is no such file.' : error.message, error)
    })
    if (found.isDirectory()) throw cannotRead('it is a folder. Name the file in it.')
  }
  const operations = await getHttpOperationsFromSpec(
    typeof source === 'string' ? source : structuredClone(source),
  ).catch((error: unknown) => {
    throw cannotRead(reasonOf(error), error)
  })
  if (operations.length === 0) throw new Error(`The document ${name} has no operations.`)
  return operations.map(operationOf)
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  if (/^Unsupported document format|is not a valid JSON Schema$/.test(line))
    return 'it is not an OpenAPI 3 document.'
  return line.replace(/^(?:Error parsing \S+ )+/, '').replace(/:$/, '.')
}
