/** The status of a response. A browser hides that of a redirect that was not followed; it counts as 302. */
export const statusOf = ({ status }: Response): number => (status === 0 ? 302 : status)

/** The status in words, such as `Bad Gateway`, which HTTP/2 does not send. */
export const statusText = (response: Response): string =>
  response.statusText || `Status ${statusOf(response)}`

export const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('x-request-id') ?? undefined
