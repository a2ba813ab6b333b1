import type { OpenApiDocument, Schema } from '@elb-openapi/document'
import { canonicalJson } from './canonical-json.ts'
import type { Problem } from './difference.ts'
import type { Presence } from './presence.ts'
import type { SpecFiles } from './spec-files.ts'

const shown = (schema: Schema | undefined): string => {
  if (schema === undefined) return 'nothing'
  const { description: _, ...facts } = schema
  return canonicalJson(facts)
}

/** Fields that no row describes, but another source shows, and that the document has not as the source has them. */
export const checkSeenFields = (
  { components }: OpenApiDocument,
  { seen }: Presence,
  files: SpecFiles,
): Problem[] =>
  seen
    .filter(({ as }) => as.includes('present'))
    .flatMap(({ fields = [], schema }) =>
      fields.flatMap((field) => {
        const [owner = '', name = ''] = field.split('.')
        const has = shown(components.schemas[owner]?.properties?.[name])
        const wanted = shown(schema)
        if (has === wanted) return []
        const text = `${field}: spec/ledger/presence.yaml says ${wanted}, the document says ${has}`
        return [{ file: files.ofComponent(owner), text }]
      }),
    )
