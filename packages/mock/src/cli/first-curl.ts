import type { Operation, Parameter } from '../operation.ts'

/**
 * A first command to paste: the first GET that needs credentials and the fewest path parameters,
 * with the example values of the document. Undefined when there is no GET.
 */
export function firstCurl(operations: readonly Operation[], url: string, auth: boolean): string | undefined {
  const candidates = operations.filter(({ method }) => method === 'GET')
  const [operation] = candidates.toSorted((a, b) => rank(a) - rank(b))
  if (!operation) return undefined
  const { path, query, header } = operation.parameters
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(
      exampleOf(
        path.find((parameter) => parameter.name === name),
        name,
      ),
    ),
  )
  const search = query
    .filter(({ required }) => required)
    .map((parameter) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(exampleOf(parameter))}`)
  const sent = [
    ...(auth ? (operation.credentials[0] ?? []).map((name) => `${name}: any`) : []),
    ...header
      .filter(({ required }) => required)
      .map((parameter) => `${parameter.name}: ${exampleOf(parameter)}`),
  ]
  const address = `${url}${filled}${search.length ? `?${search.join('&')}` : ''}`
  return ['curl', ...sent.map((line) => `-H ${shellQuote(line)}`), shellQuote(address)].join(' ')
}

const rank = ({ credentials, path }: Operation): number =>
  (credentials.length ? 0 : 100) + path.split('{').length

const exampleOf = (parameter: Parameter | undefined, otherwise = '1'): string =>
  String(parameter?.example ?? otherwise)

const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
