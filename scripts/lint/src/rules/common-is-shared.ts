import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Location, Visitor } from '../visitor.ts'

const COMMON = ['common', 'v3/common', 'v2.0/common']

/** The folder that a file belongs to, such as `v3/pools` or `common`. */
function folderOf(file: string): string {
  const [first, second] = file.split('/')
  return first === 'common' ? first : `${first}/${second}`
}

/** Where a file belongs that these resources use, and in words who they are; nothing for a file that none uses. */
function homeOf(resources: Set<string>): { folder: string; users: string } | undefined {
  const [resource] = resources
  if (resource === undefined) return undefined
  if (resources.size === 1) return { folder: resource, users: `${resource} only` }
  const generations = new Set([...resources].map((name) => name.split('/')[0]))
  if (generations.size > 1) return { folder: 'common', users: 'both generations' }
  const [generation] = generations
  return { folder: `${generation}/common`, users: `${generation} only` }
}

/**
 * `common/` holds what both generations use, `v3/common/` and `v2.0/common/` what at least two resources of one use, so
 * that everything else of a resource is found in its own folder. What uses a common file uses the common files in it.
 */
export function commonIsShared(): Visitor {
  const users = new Map<string, Set<string>>()
  const places = new Map<string, Location>()

  return {
    ref(reference, { location, resolve }) {
      const user = location.source.absoluteRef
      const target = resolve(reference, user).location
      if (target === undefined) return
      const file = target.source.absoluteRef
      users.set(file, (users.get(file) ?? new Set()).add(user))
      places.set(file, target)
    },
    Root: {
      leave(_, { location, report }) {
        const document = location.source.absoluteRef
        const root = dirname(document)
        const nameOf = (file: string): string => relative(root, file).split(sep).join('/')

        const resourcesOf = (file: string, seen = new Set<string>()): Set<string> => {
          const resources = new Set<string>()
          for (const user of users.get(file) ?? []) {
            const folder = folderOf(nameOf(user))
            if (user === document) continue
            if (!COMMON.includes(folder)) resources.add(folder)
            else if (!seen.has(user))
              for (const resource of resourcesOf(user, seen.add(user))) resources.add(resource)
          }
          return resources
        }

        for (const common of COMMON.filter((folder) => existsSync(join(root, folder))))
          for (const entry of readdirSync(join(root, common), { recursive: true, encoding: 'utf8' })) {
            if (!entry.endsWith('.yaml')) continue
            const file = join(root, common, entry)
            const home = homeOf(resourcesOf(file))
            if (home?.folder === common) continue
            report({
              message: home
                ? `${nameOf(file)} is used by ${home.users}; move it to ${home.folder}.`
                : `${nameOf(file)} is used by no resource; delete it.`,
              location: places.get(file) ?? location,
            })
          }
      },
    },
  }
}
