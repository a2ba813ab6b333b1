import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** Leaves installed packages out; the lock file stands for them. */
const ownCodeOnly: Plugin = {
  name: 'own code only',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^.]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolved here' || path.startsWith('/')) return undefined
      if (path.startsWith('node:')) return { path, external: true }
      const found = await resolve(path, { ...from, pluginData: 'resolved here' })
      const isInstalled = found.external || found.path.split(/[\\/]/).includes('node_modules')
      return isInstalled && found.errors.length === 0 ? { path, external: true } : found
    })
  },
}

/** The first folder from here upwards that holds a file. */
const folderWith = (file: string, folder: string): string => {
  if (existsSync(join(folder, file))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`There is no ${file} in any folder above.`)
  return folderWith(file, parent)
}

export const packageFolderOf = (file: string): string => folderWith('package.json', dirname(file))

/** What decides how the files of a package are found and compiled. */
const settingsOf = (packageFolder: string): string[] =>
  ['package.json', 'tsconfig.json'].map((name) => join(packageFolder, name)).filter(existsSync)

/**
 * Everything that decides how modules of this repository run: the files of modules and of all that they import, at
 * whatever distance, the settings of their packages, and the lock file of what is installed. Imports of types only run
 * nothing and do not count.
 *
 * @param entries absolute paths, or names of packages as the first entry would import them
 * @returns absolute paths, sorted
 * @throws Error when an import leads nowhere
 */
export const sourcesOf = async (entries: string[]): Promise<string[]> => {
  const [first = ''] = entries
  const folder = dirname(first)
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: 'out',
    metafile: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@elb-openapi/source'],
    logLevel: 'silent',
    plugins: [ownCodeOnly],
  })
  const modules = Object.keys(metafile.inputs).map((file) => join(folder, file))
  const packages = [...new Set(modules.map(packageFolderOf))]
  const root = folderWith('pnpm-lock.yaml', folder)
  return [
    ...modules,
    ...packages.flatMap(settingsOf),
    ...['pnpm-lock.yaml', 'tsconfig.base.json'].map((name) => join(root, name)).filter(existsSync),
  ].toSorted((a, b) => relative(root, a).localeCompare(relative(root, b), 'en'))
}
