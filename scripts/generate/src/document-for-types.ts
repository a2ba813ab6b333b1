import {
  isRule,
  methods,
  type OpenApiDocument,
  type PathItem,
  type Provider,
  type Schema,
} from '@elb-openapi/document'
import { withComments } from './comments.ts'

/**
 * A copy of the document without what TypeScript cannot say and openapi-typescript would clutter the types with:
 * rules between fields (`allOf` members of if/then or of required names, each written as `& unknown`), and
 * discriminators, which the branches pin by `const` or `enum` already.
 */
export const withoutRules = <T>(node: T): T => {
  if (Array.isArray(node)) return node.map(withoutRules) as T
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutRules(value)]),
  ) as Schema
  if (copy.oneOf && copy.discriminator?.propertyName) delete copy.discriminator
  if (copy.allOf && copy.properties) {
    copy.allOf = copy.allOf.filter((part) => !isRule(part))
    if (copy.allOf.length === 0) delete copy.allOf
  }
  return copy as T
}

/** Parameters of a path become those of its operations, which is where they are used; so they are written once. */
const withParametersInOperations = ({ parameters = [], ...item }: PathItem): PathItem => {
  const operations = methods.flatMap((method) => {
    const operation = item[method]
    return operation
      ? [[method, { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] }]]
      : []
  })
  return { ...item, ...Object.fromEntries(operations) }
}

/** The document as openapi-typescript gets it. */
export const documentForTypes = (document: OpenApiDocument, providers: Provider[]): OpenApiDocument => {
  const copy = withoutRules(withComments(document, providers))
  const paths = Object.entries(copy.paths).map(([path, item]) => [path, withParametersInOperations(item)])
  return { ...copy, paths: Object.fromEntries(paths) }
}
