import { Validator } from '@seriousme/openapi-schema-validator'
import type { Use } from './use'

export const use: Use = async ({ documents }) => {
  for (const document of documents) {
    const { valid, errors } = await new Validator().validate(document)
    if (!valid) throw new Error(JSON.stringify(errors).slice(0, 500))
  }
  return 'finds nothing'
}
