import { listOf, readYaml, record, someText, type Shape } from '@elb-openapi/document'
import type { Problem } from '../difference.ts'
import type { Ledger } from '../pages.ts'

/** Who runs the service. */
export type Provider = {
  id: string
  name: string
  /** Parts of the service that are run by themselves, with their names. */
  sites?: Record<string, string>
  /** Products that are not the public cloud, with their names. */
  editions?: Record<string, string>
}

const names: Shape = { type: 'object', additionalProperties: someText }
const providerShape: Shape = record({ id: someText, name: someText }, { sites: names, editions: names })

/**
 * Reads the list of the providers.
 *
 * @throws InputProblem with a line for everything that is no provider
 */
export const readProviders = (file: string): Provider[] => readYaml<Provider[]>(file, listOf(providerShape))

/** The providers of pages that the list lacks. */
export const checkProviders = (providers: Provider[], { pages, commonPages }: Ledger): Problem[] => {
  const known = new Set(providers.map(({ id }) => id))
  const named = new Set([...pages, ...commonPages].map(({ provider }) => provider))
  return [...named]
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: 'spec/providers.yaml',
      text: `lacks ${id}, which pages.csv has; add it with its name`,
    }))
}
