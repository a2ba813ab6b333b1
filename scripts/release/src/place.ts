import { type OpenApiDocument, operationsOf, referencesFrom } from '@elb-openapi/document'

const parts = (pointer: string): string[] =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))

/** A field by its way through properties and items: `.members[].address`. */
const fieldOf = (keywords: string[]): string => {
  let field = ''
  for (let index = 0; index < keywords.length; index += 1) {
    if (keywords[index] === 'properties' && keywords[index + 1] !== undefined) {
      field += `.${keywords[index + 1]}`
      index += 1
    } else if (keywords[index] === 'items') field += '[]'
  }
  return field
}

const listed = (ids: string[]): string => {
  const [first, second] = ids
  if (ids.length <= 2) return [first, second].filter(Boolean).join(' and ')
  return `${first} and ${ids.length - 1} others`
}

/** Which operations use a component, by what for. */
export type Uses = (reference: string) => { requests: string[]; responses: string[] }

/** Finds the uses of the components of a document. */
export const usesIn = (document: OpenApiDocument): Uses => {
  const operations = operationsOf(document).map((operation) => ({
    id: operation.operationId,
    requests: referencesFrom(document, [
      document.paths[operation.path]!.parameters,
      document.paths[operation.path]![operation.method]!.parameters,
      operation.requestBody,
    ]),
    responses: referencesFrom(document, [operation.responses]),
  }))
  return (reference) => ({
    requests: operations.flatMap(({ id, requests }) => (requests.has(reference) ? [id] : [])),
    responses: operations.flatMap(({ id, responses }) => (responses.has(reference) ? [id] : [])),
  })
}

const kindNames: Record<string, string> = {
  parameters: 'parameter ',
  responses: 'response ',
  headers: 'header ',
  requestBodies: 'request body ',
  securitySchemes: 'security scheme ',
}

/**
 * Names a place so that a person finds it: schema and field with the operations that use them, or the operation and its part.
 *
 * @param pointer JSON pointer into the document, with `#` in front
 */
export const placeOf = (pointer: string, document: OpenApiDocument, uses: Uses): string => {
  const [section = '', second = '', third = '', ...rest] = parts(pointer)
  if (section === 'components' && third !== '') {
    const { requests, responses } = uses(`#/components/${second}/${third}`)
    const name = `${kindNames[second] ?? ''}${third}${second === 'schemas' ? fieldOf(rest) : ''}`
    return [
      name,
      ...(requests.length > 0 ? [`request of ${listed(requests)}`] : []),
      ...(responses.length > 0 ? [`response of ${listed(responses)}`] : []),
    ].join(', ')
  }
  if (section !== 'paths') return section
  const item = document.paths[second]
  const operation = item && third in item ? item[third as 'get'] : undefined
  if (!operation?.operationId) return second
  const [part = '', index = ''] = rest
  if (part === 'parameters') {
    const parameter = operation.parameters?.[Number(index)]
    return `${operation.operationId}, ${parameter?.$ref ? `parameter ${parameter.$ref.split('/').at(-1)}` : `${parameter?.in} parameter ${parameter?.name}`}`
  }
  if (part === 'responses' && index !== '')
    return `${operation.operationId}, response ${index}${fieldOf(rest)}`
  if (part === 'requestBody') return `${operation.operationId}, request body${fieldOf(rest)}`
  return operation.operationId
}
