import type { Operation } from '../prism/types.ts'

/**
 * A first command to paste: the first GET that needs credentials and the fewest path parameters,
 * with the example values of the document. Undefined when there is no GET.
 */
export function firstCurl(operations: readonly Operation[], url: string, auth: boolean): string | undefined {
  const candidates = operations.filter(({ method }) => method.toLowerCase() === 'get')
  const [operation] = candidates.toSorted((a, b) => rank(a) - rank(b))
  if (!operation) return undefined
  const { path = [], query = [], headers = [] } = operation.request ?? {}
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(exampleOf(path.find((parameter) => parameter.name === name)) ?? name),
  )
  const search = query
    .filter(({ required }) => required)
    .map(
      (parameter) =>
        `${encodeURIComponent(parameter.name)}=${encodeURIComponent(exampleOf(parameter) ?? '1')}`,
    )
  const sent = [
    ...(auth ? credentialsOf(operation) : []),
    ...headers
      .filter(({ required }) => required)
      .map((header) => `${header.name}: ${exampleOf(header) ?? '1'}`),
  ]
  const address = `${url}${filled}${search.length ? `?${search.join('&')}` : ''}`
  return ['curl', ...sent.map((header) => `-H ${shellQuote(header)}`), shellQuote(address)].join(' ')
}

const rank = ({ security, path }: Operation): number => (security?.length ? 0 : 100) + path.split('{').length

function credentialsOf({ security = [] }: Operation): string[] {
  return (security[0] ?? []).flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'header' ? [`${scheme.name}: any`] : [],
  )
}

type Parameter = Pick<NonNullable<NonNullable<Operation['request']>['path']>[number], 'examples' | 'schema'>

function exampleOf(parameter: Parameter | undefined): string | undefined {
  const { examples = [], schema } = parameter ?? {}
  const [example] = examples
  const value = example && 'value' in example ? example.value : (schema?.default ?? schema?.enum?.[0])
  return value === undefined || value === null ? undefined : String(value)
}

const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
