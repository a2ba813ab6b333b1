import {
  generationOf,
  operationsOf,
  regionsOf,
  type OpenApiDocument,
  type Provider,
} from '@elb-openapi/document'

const verbs: Record<string, string> = { unsupported: 'has', undocumented: 'documents' }

/** How many operations each region has that has not all: `eu-ch2 documents 45 of 70 v3 and 0 of 62 v2.0 operations`. */
export const regionsInWords = (document: OpenApiDocument, providers: Provider[]): string[] =>
  regionsOf(providers).flatMap(({ id }) => {
    const operations = operationsOf(document).map((operation) => ({
      generation: generationOf(operation.path) === 'v2.0' ? 'v2.0' : 'v3',
      mark: operation['x-regions']?.[id],
    }))
    const mark = operations.find((one) => one.mark !== undefined)?.mark
    if (mark === undefined) return []
    const shares = ['v3', 'v2.0'].map((generation) => {
      const all = operations.filter((one) => one.generation === generation)
      return `${all.filter((one) => one.mark === undefined).length} of ${all.length} ${generation}`
    })
    return [`${id} ${verbs[mark]} ${shares.join(' and ')} operations`]
  })
