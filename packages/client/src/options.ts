/** Options of {@link createElbClient}. */
export type ElbClientOptions = {
  /** Address of the service without a path, such as `https://elb.eu-de.otc.t-systems.com`. */
  endpoint: string
  /** ID of the project; it is put into every path that has `{project_id}`. */
  projectId: string
  /** IAM token; it is sent as `X-Auth-Token` with every request. */
  token: string
  /** Replaces the global `fetch`, which is otherwise looked up at each call. */
  fetch?: (request: Request) => Promise<Response>
}

const fail = (problem: string): never => {
  throw new TypeError(`createElbClient: ${problem}`)
}

const checkEndpoint = (endpoint: unknown): void => {
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint))
    fail(
      `endpoint has to be an address such as https://elb.eu-de.otc.t-systems.com, but is ${JSON.stringify(endpoint)}.`,
    )
  const { protocol, search, hash } = new URL(endpoint as string)
  if (protocol !== 'https:' && protocol !== 'http:')
    fail(`endpoint has to start with https:// or http://, but is ${JSON.stringify(endpoint)}.`)
  if (search !== '' || hash !== '')
    fail(`endpoint has to end before the query, but is ${JSON.stringify(endpoint)}.`)
}

/** @throws TypeError that says which option is wrong */
export const checkOptions = ({ endpoint, projectId, token }: ElbClientOptions): void => {
  checkEndpoint(endpoint)
  if (typeof projectId !== 'string' || projectId === '')
    fail('projectId is missing. It stands in the console under "My Credentials".')
  if (typeof token !== 'string' || token === '')
    fail('token is missing. IAM returns one in X-Subject-Token for POST /v3/auth/tokens.')
}
