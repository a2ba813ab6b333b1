import { methods, referencesFrom, type OpenApiDocument, type Operation } from '@elb-openapi/document'

/** What a reader of one operation never looks at. */
const unread = new Set(['info', 'tags', 'x-tagGroups', 'paths', 'components'])

/** What holds for every operation: servers, security and dialect, and the paths among which an address is found. */
const commonTo = (document: OpenApiDocument): unknown => [
  Object.entries(document).filter(([key]) => !unread.has(key)),
  document.components.securitySchemes,
  Object.entries(document.paths).map(([path, item]) => [path, methods.filter((method) => item[method])]),
]

const componentAt = (document: OpenApiDocument, reference: string): unknown => {
  const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? []
  const component = document.components[kind]?.[name]
  if (component === undefined) throw new Error(`The reference ${reference} leads to no component.`)
  return component
}

/**
 * Everything of a document that decides how one operation is served and called, as JSON: its own part, all components
 * that it reaches, and what holds for every operation.
 *
 * @throws Error when a reference does not lead to a component
 */
export const sliceOf = (document: OpenApiDocument, { path, method }: Operation): unknown => {
  const { [method]: operation, ...item } = document.paths[path]!
  const ofAllMethods = Object.entries(item).filter(([key]) => !methods.includes(key as typeof method))
  const own = [path, method, operation, ofAllMethods]
  const components = [...referencesFrom(document, own)]
    .toSorted()
    .map((reference) => [reference, componentAt(document, reference)])
  return [own, components, commonTo(document)]
}
