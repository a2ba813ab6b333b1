import type { Special } from './special.ts'

/** The versions at the address that the caller used: a program that follows the link stays with the mock. */
export const listVersions: Special = ({ url }) => ({
  versions: [{ id: 'v2.0', status: 'CURRENT', links: [{ rel: 'self', href: new URL('/v2.0', url).href }] }],
})
