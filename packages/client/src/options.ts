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
  const hasTo = (what: string): never => {
    // What stands before an @ may be a password.
    const shown = typeof endpoint === 'string' ? endpoint.replace(/^.*@/s, '***@') : endpoint
    return fail(`endpoint has to ${what}, but is ${JSON.stringify(shown)}.`)
  }
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint))
    return hasTo('be an address such as https://elb.eu-de.otc.t-systems.com')
  const { protocol, username, password, pathname, search, hash } = new URL(endpoint)
  if (!/^https?:$/.test(protocol)) hasTo('start with https:// or http://')
  if (username || password) hasTo('be without user and password')
  if (search || hash) hasTo('end before the query')
  const [version] = /\/v(3|2\.0)(?=\/|$)/.exec(pathname) ?? []
  if (version) hasTo(`end before ${version}, with which the paths of the calls begin`)
}

/** What cannot stand in a header, apart from white space around it, which is not sent. */
const notInHeaders = /[^\t\x20-\x7e\x80-\xff]/

/** @throws TypeError that says which option is wrong, without the token and without a password */
export const checkOptions = ({ endpoint, projectId, token }: ElbClientOptions): void => {
  checkEndpoint(endpoint)
  if (typeof projectId !== 'string' || projectId === '')
    fail('projectId is missing. It stands in the console under "My Credentials".')
  if (typeof token !== 'string' || token.trim() === '')
    fail('token is missing. IAM returns one in X-Subject-Token for POST /v3/auth/tokens.')
  if (notInHeaders.test(token.trim()))
    fail('token has a character that no header can carry, such as a line break.')
}
