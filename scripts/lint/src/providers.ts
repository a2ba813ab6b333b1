import { fromRoot, readProviders, regionsOf, servingProviders } from '@elb-openapi/document'

const providers = readProviders(fromRoot('spec/providers.yaml'))

/** The providers that the document is for, by their IDs. */
export const providerIds: readonly string[] = servingProviders(providers).map(({ id }) => id)

/** The provider of each of their regions. */
export const providerOfRegion: ReadonlyMap<string, string> = new Map(
  regionsOf(providers).map(({ id, provider }) => [id, provider]),
)
