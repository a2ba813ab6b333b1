import { factsOf, fieldsOf, type Facts, type OpenApiDocument, type Schema } from '@elb-openapi/document'

/** Facts of fields by their path: `name`, `session_persistence.type`, `rules[].value`. */
export type Fields = Map<string, Facts>

/** All fields of an object, with what is worth comparing of each. */
export function factsByPath(document: OpenApiDocument, schema: Schema): Fields {
  return new Map(
    [...fieldsOf(document, schema)].map(([path, { holders, required }]) => [
      path,
      factsOf(
        document,
        holders.map((holder) => holder.schema),
        required,
      ),
    ]),
  )
}
