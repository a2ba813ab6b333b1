const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|mock)(?::\d+)?$/i

/**
 * Why a request may not administer the mock; undefined when it may. A page of another site, or of a name that was made to
 * lead here, would come with its own name.
 *
 * @param hosts names besides those of this machine that the mock is called by
 */
export function whyNot(
  { host, origin }: { host: string | undefined; origin: string | undefined },
  hosts: readonly string[],
): string | undefined {
  const isOurs = (name: string): boolean => LOCAL.test(name) || hosts.includes(name.replace(/:\d+$/, ''))
  if (host === undefined || !isOurs(host))
    return 'The admin API answers only to names of this machine, or of the host that the mock listens on.'
  const from = origin?.replace(/^https?:\/\//, '')
  return from === undefined || (isOurs(from) && from === host)
    ? undefined
    : 'The admin API does not answer to pages of other origins.'
}
