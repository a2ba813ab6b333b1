import { readFileSync } from 'node:fs'
import { validate } from '@scalar/openapi-parser'
import type { Use } from './use'

export const use: Use = async ({ documents }) => {
  for (const document of documents) {
    const { valid, errors = [] } = await validate(readFileSync(document, 'utf8'))
    if (!valid || errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)))
  }
  return 'finds nothing'
}
