import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot, operationsOf, readDocument, requestBodyOf } from '@elb-openapi/document'
import { downgrade } from '@elb-openapi/downgrade'
import { generatedFolder } from './folders.ts'
import type { Given } from './try.ts'

/** Writes the document in OpenAPI 3.0 where the tools read it, and picks the pool that they are asked for. */
export const prepare = (mock: string): Given => {
  const bundle = fromRoot('spec/bundle/openapi.yaml')
  const document = readDocument(bundle)
  mkdirSync(generatedFolder, { recursive: true })
  const older = join(generatedFolder, 'openapi-3.0.json')
  writeFileSync(older, JSON.stringify(downgrade(document).document))

  const createPool = operationsOf(document).find(({ operationId }) => operationId === 'createPool')!
  const pool = requestBodyOf(document, createPool)!.examples[0]!.value as { pool: object }
  return {
    mock,
    documents: [bundle, older],
    server: document.servers![0]!.url,
    pool,
    wrongPool: { pool: { ...pool.pool, protocol: 'NO_SUCH_PROTOCOL' } },
  }
}
