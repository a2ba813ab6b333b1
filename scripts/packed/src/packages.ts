import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fromRoot } from '@elb-openapi/document'

/** What a package.json says, as far as packing needs it. */
export type Manifest = {
  name: string
  version: string
  private?: boolean
  dependencies?: Record<string, string>
  engines?: { node?: string }
  exports?: unknown
  files?: string[]
  [field: string]: unknown
}

/** A package of the workspace that is published, and its folder below the root. */
export type PublicPackage = { folder: string; manifest: Manifest }

const read = (file: string): PublicPackage => ({
  folder: dirname(file),
  manifest: JSON.parse(readFileSync(fromRoot(file), 'utf8')) as Manifest,
})

/** All packages of the workspace that are not private. */
export const publicPackages = (): PublicPackage[] =>
  globSync(['spec/package.json', 'packages/*/package.json', 'scripts/*/package.json'], { cwd: fromRoot('.') })
    .toSorted()
    .map(read)
    .filter(({ manifest }) => !manifest.private)

/** Names of a package and of all packages of this workspace that an installation of it needs. */
export const installedWith = (name: string, packages: PublicPackage[]): string[] => {
  const found = new Set<string>()
  const visit = (current: string): void => {
    const entry = packages.find(({ manifest }) => manifest.name === current)
    if (!entry || found.has(current)) return
    found.add(current)
    Object.keys(entry.manifest.dependencies ?? {}).forEach(visit)
  }
  visit(name)
  return [...found]
}
