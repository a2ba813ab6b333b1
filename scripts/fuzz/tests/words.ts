import { walkNodes, type OpenApiDocument } from '@elb-openapi/document'

/** A copy of a document without its descriptions and summaries, which no request and no answer is made from. */
export const withoutWords = (document: OpenApiDocument): OpenApiDocument => {
  const copy = structuredClone(document)
  walkNodes(copy, (node) => {
    for (const key of ['description', 'summary']) if (typeof node[key] === 'string') delete node[key]
  })
  return copy
}
