import type { Incoming } from '../http/request.ts'

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|::1)$/

/** Who may administer a mock. */
export interface Guard {
  /** Names besides those of this machine that the mock is called by. */
  hosts: readonly string[]
  /** Whether pages of any origin may, and not just the mock's own. */
  anyOrigin: boolean
}

/**
 * Why a request may not administer the mock; undefined when it may. A page of another site, or of a name that was made to
 * lead here, comes with its own name. What comes without the name of a host was not sent by a browser.
 */
export function whyNot(
  { headers: { host, origin }, origin: called }: Pick<Incoming, 'headers' | 'origin'>,
  { hosts, anyOrigin }: Guard,
): string | undefined {
  if (
    host !== undefined &&
    !LOCAL.test(nameOf(host)) &&
    !hosts.some((own) => own.toLowerCase() === nameOf(host))
  )
    return 'The admin API answers only to names of this machine, or of the host that the mock listens on.'
  if (
    origin === undefined ||
    anyOrigin ||
    withoutScheme(origin) === (host?.toLowerCase() ?? withoutScheme(called))
  )
    return undefined
  return 'The admin API does not answer to pages of other origins.'
}

/** The host without its port, and an IPv6 address without its brackets. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '').toLowerCase()
