import { regionsOf, type OpenApiDocument, type Provider, type Server } from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import type { Ledger } from './pages.ts'
import { rootFile } from './spec-files.ts'

export const providersFile = 'spec/providers.yaml'

/** Every address that a server stands for: with each value of its variables. */
const addressesOf = ({ url, variables = {} }: Server): string[] =>
  Object.entries(variables).reduce(
    (urls, [name, { default: standard, enum: values = [standard] }]) =>
      urls.flatMap((one) => values.map((value) => one.replaceAll(`{${name}}`, value))),
    [url],
  )

/** Providers of pages that the list lacks. */
const missingProviders = (providers: Provider[], { pages, commonPages }: Ledger): Problem[] => {
  const known = new Set(providers.map(({ id }) => id))
  const named = new Set([...pages, ...commonPages].map(({ provider }) => provider))
  return [...named]
    .filter((id) => !known.has(id))
    .map((id) => ({ file: providersFile, text: `lacks ${id}, which pages.csv has; add it with its name` }))
}

/** Regions that no server leads to, and servers of no region. */
const strayServers = (providers: Provider[], { servers = [] }: OpenApiDocument): Problem[] => {
  const served = servers.flatMap(addressesOf)
  const regions = regionsOf(providers)
  return [
    ...regions
      .filter(({ endpoint }) => !served.includes(endpoint))
      .map(({ id, endpoint }) => ({
        file: rootFile,
        text: `servers: none has ${endpoint} of the region ${id} of ${providersFile}; add it`,
      })),
    ...served
      .filter((url) => !regions.some(({ endpoint }) => endpoint === url))
      .map((url) => ({
        file: rootFile,
        text: `servers: ${url} is the endpoint of no region of ${providersFile}; correct it there or here`,
      })),
  ]
}

/** Compares the list of the providers with the pages, and with the servers of the document. */
export const checkProviders = (
  providers: Provider[],
  ledger: Ledger,
  document: OpenApiDocument,
): Problem[] => [...missingProviders(providers, ledger), ...strayServers(providers, document)]
