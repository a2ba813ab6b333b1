import { InputProblem } from './input/problem.ts'
import { listOf, record, someText, type Shape } from './input/shape.ts'
import { shownPath } from './input/text-file.ts'
import { readYaml } from './input/yaml-file.ts'

/** Regions with addresses of one form. */
type RegionGroup = {
  ids: string[]
  /** Part of the service that is run by itself, where they are one. */
  site?: string
  /** Address of the service; `{region}` stands for the ID. */
  endpoint: string
  /** Address of the service that gives out tokens, of the same form. */
  iam: string
}

/** Who runs the service. */
export type Provider = {
  id: string
  name: string
  /** Parts of the service that are run by themselves, with their names. */
  sites?: Record<string, string>
  /** Products that are not the public cloud, with their names. */
  editions?: Record<string, string>
  /** Addresses below which it documents its service, or publishes clients of it. */
  publishes?: string[]
  /** Where the service is run; none when the document is not for this provider. */
  regions?: RegionGroup[]
}

/** A region of a provider. */
export type Region = { id: string; provider: string; endpoint: string; iam: string }

const names: Shape = { type: 'object', additionalProperties: someText }
const address: Shape = {
  type: 'string',
  pattern: String.raw`^https://[\w.{}-]+(/\w+)*$`,
  description: 'an address that begins with https:// and ends without a slash',
}
const regionShape: Shape = record(
  { ids: listOf(someText, 1), endpoint: address, iam: address },
  { site: someText },
)
const providerShape: Shape = record(
  { id: someText, name: someText },
  { sites: names, editions: names, publishes: listOf(someText, 1), regions: listOf(regionShape, 1) },
)

const placeholder = '{region}'

/** All regions of all providers. */
export const regionsOf = (providers: Provider[]): Region[] =>
  providers.flatMap(({ id: provider, regions = [] }) =>
    regions.flatMap(({ ids, endpoint, iam }) =>
      ids.map((id) => ({
        id,
        provider,
        endpoint: endpoint.replaceAll(placeholder, id),
        iam: iam.replaceAll(placeholder, id),
      })),
    ),
  )

/** The providers that the document is for: those that have regions. */
export const servingProviders = (providers: Provider[]): Provider[] =>
  providers.filter(({ regions }) => regions !== undefined)

const faultsOf = (providers: Provider[]): string[] => {
  const ids = [...providers, ...regionsOf(providers)].map(({ id }) => id)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [
    ...[...twice].map((id) => `${id}: stands there twice; a provider or region has one name`),
    ...providers.flatMap(({ id, sites = {}, regions = [] }) =>
      regions.flatMap((group) => [
        ...(group.site === undefined || Object.hasOwn(sites, group.site)
          ? []
          : [`${id}: a region has the site ${group.site}, which is not among its sites`]),
        ...(['endpoint', 'iam'] as const)
          .filter((key) => group.ids.length > 1 && !group[key].includes(placeholder))
          .map((key) => `${id}: ${key} ${group[key]} is that of several regions; put ${placeholder} in it`),
      ]),
    ),
  ]
}

/**
 * Reads the list of the providers.
 *
 * @throws InputProblem with a line for everything that is no provider
 */
export const readProviders = (file: string): Provider[] => {
  const providers = readYaml<Provider[]>(file, listOf(providerShape))
  const faults = faultsOf(providers)
  if (faults.length > 0) throw new InputProblem(faults.map((fault) => `${shownPath(file)}: ${fault}`))
  return providers
}
