import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
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

const texts = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string'))

const isProvider = (entry: unknown): entry is Provider => {
  const { id, name, sites, editions, ...others } = (entry ?? {}) as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    texts(sites) &&
    texts(editions) &&
    Object.keys(others).length === 0
  )
}

/**
 * Reads the list of the providers.
 *
 * @throws Error when the file is no list of providers
 */
export const readProviders = (file: string): Provider[] => {
  const list: unknown = parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(list)) throw new Error(`${file} has to be a list of providers`)
  const wrong = list.findIndex((entry) => !isProvider(entry))
  if (wrong >= 0)
    throw new Error(
      `${file}: entry ${wrong + 1} needs id and name, and may have sites and editions; no other key`,
    )
  return list as Provider[]
}

/** The providers of pages that the list lacks. */
export const checkProviders = (providers: Provider[], { pages, commonPages }: Ledger): string[] => {
  const known = new Set(providers.map(({ id }) => id))
  const named = new Set([...pages, ...commonPages].map(({ provider }) => provider))
  return [...named]
    .filter((id) => !known.has(id))
    .map((id) => `spec/providers.yaml: lacks ${id}, which pages.csv has; add it with its name`)
}
