import SwaggerParser from '@apidevtools/swagger-parser'
import type { Use } from './use'

export const use: Use = async ({ documents }) => {
  for (const document of documents) await SwaggerParser.validate(document)
  return 'finds nothing'
}
