import {
  availabilityInWords,
  availabilityOfValue,
  commonSupport,
  walkNodes,
  type Availability,
  type OpenApiDocument,
  type Provider,
  type Schema,
} from '@elb-openapi/document'

/** For whom a field does not hold is shown as badges beside its name; of a value, as the end of its text. */
export function addBadges(document: OpenApiDocument, providers: Provider[]): void {
  walkNodes(document, (node) => {
    // Operations tell it in their description.
    if (node['operationId'] === undefined) {
      const words = wordsOf(node, providers)
      if (words.length > 0) node['x-badges'] = words.map((name) => ({ name }))
    }
    if (node['x-valueProviders'] || node['x-valueRegions']) addToTexts(node, providers)
  })
}

function wordsOf(node: Availability, providers: Provider[]): string[] {
  const support = commonSupport(node, providers)
  return [...(support ? [capital(support)] : []), ...availabilityInWords(node, providers)]
}

function addToTexts(schema: Schema, providers: Provider[]): void {
  const texts = schema.enum!.map(String).map((value) => {
    const words = availabilityInWords(availabilityOfValue(schema, value), providers)
    return [
      value,
      [schema['x-enumDescriptions']?.[value], ...words.map((one) => `**${one}.**`)].filter(Boolean).join(' '),
    ]
  })
  schema['x-enumDescriptions'] = Object.fromEntries(texts)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
