import { walkNodes, type OpenApiDocument } from '@elb-openapi/document'

/** Notes for the project itself. What a reader wants of them is in the descriptions by now. */
const internal = [
  'x-doc',
  'x-doc-name',
  'x-iam-action',
  'x-source',
  'x-providers',
  'x-support',
  'x-regions',
  'x-valueProviders',
  'x-valueRegions',
  'x-deprecated-by',
]

export function stripInternals(document: OpenApiDocument): void {
  walkNodes(document, (node) => {
    for (const key of internal) delete node[key]
  })
}
