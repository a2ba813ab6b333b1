import type { Endpoint } from '../contract.ts'
import { badlyEncoded, oddIds } from './odd-values.ts'
import { way, type Source } from './source.ts'

/** A path as it is written, and what is odd about it, for people. */
export type Path = { path: string; how: string[] }

const hex = [...'0123456789abcdef']

const id = (source: Source): string => {
  const digits = (length: number): string => Array.from({ length }, () => source.pick(hex)).join('')
  return source.chance(50) ? digits(32) : [8, 4, 4, 4, 12].map(digits).join('-')
}

const fill = (path: string, value: (name: string) => string): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => value(name))

/** A path with an ID for each of its parameters. */
export const validPath = (source: Source, { path }: Endpoint): Path => ({
  path: fill(path, () => id(source)),
  how: [],
})

const otherVersions = ['/v2', '/v3.0', '/v4', '', '/../v3', '/./v3']
const otherPaths = ['/', '/v3', '/favicon.ico', '/%00', '/..%2f..%2fetc/passwd', '/v3/x/elb/pools;a=b', '*']

/** A path with something odd in it: IDs that no service makes, encodings, and paths that lead nowhere. */
export const oddPath = (source: Source, endpoint: Endpoint): Path => {
  const { path } = validPath(source, endpoint)
  const onlyWithIds = endpoint.path.includes('{') ? 1 : 0
  const because = (how: string, odd: string): Path => ({ path: odd, how: [how] })
  return source.either(
    way(12 * onlyWithIds, () => {
      const odd = source.pick(oddIds)
      return because(`the ID ${odd.slice(0, 30)}`, withOneId(source, endpoint, odd))
    }),
    way(4 * onlyWithIds, () => {
      const odd = source.pick(badlyEncoded)
      return because(`the badly encoded ID ${odd}`, withOneId(source, endpoint, odd))
    }),
    way(1, () => because('a slash at the end', `${path}/`)),
    way(1, () => because('a slash in front', `/${path}`)),
    way(1, () => because('a slash twice', path.replace(/\/(?=[^/]*$)/, '//'))),
    way(1, () => because('capitals', path.toUpperCase())),
    way(1, () => because('its last part missing', path.replace(/\/[^/]*$/, '') || '/')),
    way(1, () => because('a part too many', `${path}/no-such`)),
    way(1, () => because('another version', path.replace(/^\/v[\d.]+/, source.pick(otherVersions)))),
    way(1, () => because('letters encoded without need', someEncoded(source, path))),
    way(1, () => because('another path', source.pick(otherPaths))),
    way(1, () => because('very long', `${path}/${'a'.repeat(source.magnitude(6000, 12_000))}`)),
  )
}

const withOneId = (source: Source, { path }: Endpoint, odd: string): string => {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  const chosen = source.pick(names)
  return fill(path, (name) => (name === chosen ? odd : id(source)))
}

const someEncoded = (source: Source, path: string): string =>
  path.replace(/\w/g, (letter) => (source.chance(20) ? `%${letter.charCodeAt(0).toString(16)}` : letter))
