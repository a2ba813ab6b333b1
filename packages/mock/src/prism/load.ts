import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { Operation, OperationParameter } from './types.ts'

const require = createRequire(import.meta.url)

/** The only dialect by which Prism checks request bodies as OpenAPI 3.1 means them. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

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
  if (typeof source === 'string') {
    await access(source).catch(() => {
      throw new Error(`Cannot read the document ${name}: there is no such file.`)
    })
  }
  const operations = await getHttpOperationsFromSpec(
    typeof source === 'string' ? source : structuredClone(source),
  ).catch((error: unknown) => {
    throw new Error(`Cannot read the document ${name}: ${reasonOf(error)}`, { cause: error })
  })
  if (operations.length === 0) throw new Error(`The document ${name} has no operations.`)
  return operations.map(normalise)
}

/** What is odd about a document so that Prism checks less than it should; empty when all is well. */
export function dialectProblem(operations: readonly Operation[]): string | undefined {
  const schemas = operations.flatMap(
    ({ request }) => request?.body?.contents?.map(({ schema }) => schema) ?? [],
  )
  const odd = schemas.find((schema) => schema && schema.$schema !== DIALECT)
  return (
    odd && `Request bodies are not checked as written: the document needs "jsonSchemaDialect: ${DIALECT}".`
  )
}

/** Puts right what Prism and its reader take differently than OpenAPI or the service. */
function normalise(operation: Operation): Operation {
  const query = operation.request?.query?.map(normaliseQuery)
  return {
    ...operation,
    ...(operation.request && { request: { ...operation.request, ...(query && { query }) } }),
    // An empty alternative means that credentials are optional; Prism then refuses those that are sent.
    ...(operation.security?.some((schemes) => schemes.length === 0) && { security: [] }),
    // Prism would call the URLs of callbacks; a mock calls nobody.
    callbacks: [],
  }
}

function normaliseQuery(parameter: OperationParameter): OperationParameter {
  const { style, explode = style === 'form', schema } = parameter
  // The service takes a repeated filter as "any of these", whether or not the document says so.
  const isFilter = style === 'form' && schema?.type === 'string'
  // OpenAPI explodes `form` parameters by default; Prism would look at the last repetition only.
  return {
    ...parameter,
    explode,
    ...(isFilter && { schema: { type: 'array', items: schema }, explode: true }),
  }
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  if (/^Unsupported document format|is not a valid JSON Schema$/.test(line))
    return 'it is not an OpenAPI 3 document.'
  return line.replace(/^(?:Error parsing \S+ )+/, '').replace(/:$/, '.')
}
