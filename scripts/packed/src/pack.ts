import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { publicPackages, type PublicPackage } from './packages.ts'
import { staleFiles } from './stale.ts'

/** A packed package: the file, and the paths in it. */
export type Tarball = PublicPackage & { file: string; contents: string[] }

type PackReport = { name: string; filename: string; files: { path: string }[] }

const checkBuilt = ({ folder, manifest }: PublicPackage): void => {
  if (manifest.files?.includes('dist') && !existsSync(fromRoot(`${folder}/dist`)))
    throw new Error(`${folder}/dist is not there. Run: pnpm packages`)
  const [stale] = staleFiles(fromRoot(folder))
  if (stale)
    throw new Error(`${folder}/${stale} has no source any more. Delete ${folder}/dist and run: pnpm packages`)
}

/**
 * Packs every public package as it is built now.
 *
 * @param destination folder for the tarballs
 * @throws Error when a package is not built, or its build has files that its source no longer makes
 */
export const packAll = (destination: string): Tarball[] => {
  const packages = publicPackages()
  packages.forEach(checkBuilt)
  const filters = packages.flatMap(({ manifest }) => ['--filter', manifest.name])
  const output = execFileSync(
    'pnpm',
    ['--recursive', ...filters, 'pack', '--pack-destination', destination, '--json'],
    { cwd: fromRoot('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const reports = JSON.parse(output) as PackReport[]
  return packages.map((entry) => {
    const report = reports.find(({ name }) => name === entry.manifest.name)
    if (!report) throw new Error(`pnpm did not pack ${entry.manifest.name}`)
    return { ...entry, file: report.filename, contents: report.files.map(({ path }) => path) }
  })
}
