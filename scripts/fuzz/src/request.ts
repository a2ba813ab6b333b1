/** A request as it goes out, with nothing that a client adds. */
export type FuzzRequest = {
  method: string
  /** Path and query as they are written in the request line. */
  target: string
  headers: [name: string, value: string][]
  body?: Uint8Array
  /** Whether the body is sent in pieces, without its length. */
  chunked: boolean
}

/** A generated request and how it came about. */
export type Case = {
  /** Which of the run's requests it is, counted from 0: the `--path` that makes it again. */
  index: number
  /** The operation that it was made for; where it leads to is up to its path. */
  operationId: string
  request: FuzzRequest
  /** What was done, for people. */
  how: string[]
}

/** The value of a header, or undefined. Several of one name are joined as HTTP joins them. */
export const headerOf = (request: FuzzRequest, name: string): string | undefined => {
  const values = request.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase())
  return values.length === 0 ? undefined : values.map(([, value]) => value).join(', ')
}

/** Path and search part of a target. */
export const splitTarget = (target: string): { path: string; search: string } => {
  const mark = target.indexOf('?')
  return mark === -1
    ? { path: target, search: '' }
    : { path: target.slice(0, mark), search: target.slice(mark + 1) }
}
