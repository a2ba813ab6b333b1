import { answer, arrayOf, bodyOf, object, parameter, type Part, text } from '../schema.ts'

const named = object({ id: text, name: text })
const owned = object({ id: text, name: text, domain: named })
const flag = { type: 'boolean' }
const error = object(
  { error: object({ code: { type: 'integer' }, message: text, title: text }, ['code', 'message', 'title']) },
  ['error'],
)

const identity = object(
  {
    methods: {
      type: 'array',
      minItems: 1,
      items: { enum: ['password', 'token'] },
    },
    password: object(
      { user: object({ id: text, name: text, domain: named, password: text }, ['password']) },
      ['user'],
    ),
    token: object({ id: text }),
  },
  ['methods'],
)
const scope = object({ project: owned, domain: named })
const login = object({ auth: object({ identity, scope }, ['identity']) }, ['auth'])

const keyRequest = object(
  {
    auth: object(
      {
        identity: object(
          {
            methods: { type: 'array', minItems: 1, items: { const: 'token' } },
            token: object({
              id: text,
              duration_seconds: { type: 'integer', minimum: 900, maximum: 86_400 },
            }),
          },
          ['methods'],
        ),
      },
      ['identity'],
    ),
  },
  ['auth'],
)

const catalog = arrayOf(
  object({
    id: text,
    name: text,
    type: text,
    endpoints: arrayOf(object({ id: text, interface: text, region: text, region_id: text, url: text })),
  }),
)
const token = object(
  {
    token: object(
      {
        methods: arrayOf(text),
        issued_at: text,
        expires_at: text,
        user: owned,
        project: owned,
        domain: named,
        roles: arrayOf(named),
        catalog,
      },
      ['methods', 'issued_at', 'expires_at', 'user', 'roles'],
    ),
  },
  ['token'],
)
const exampleToken = {
  token: {
    methods: ['password'],
    issued_at: '2026-01-31T12:00:00.000000Z',
    expires_at: '2026-02-01T12:00:00.000000Z',
    user: {
      id: '7116d09f88fa41908676fdd4b039e95b',
      name: 'anna',
      domain: { id: '76ca6ef2d3e44d8ba0e5cf6e9d0f1d5a', name: 'shop' },
    },
    project: {
      id: '0123456789abcdef0123456789abcdef',
      name: 'eu-de',
      domain: { id: '76ca6ef2d3e44d8ba0e5cf6e9d0f1d5a', name: 'shop' },
    },
    roles: [{ id: '0', name: 'te_admin' }],
    catalog: [],
  },
}
const subjectHeader = { 'X-Subject-Token': { schema: text, example: 'a-token' } }
const optionalText = { type: ['string', 'null'] }
const project = object(
  {
    id: text,
    name: text,
    domain_id: text,
    parent_id: text,
    is_domain: flag,
    enabled: flag,
    description: text,
  },
  ['id', 'name', 'enabled'],
)
const links = object({ self: text, previous: optionalText, next: optionalText })
const version = { id: 'v3.6', status: 'stable', links: [{ rel: 'self', href: 'http://127.0.0.1:4010/v3/' }] }
const shownVersion = object(
  {
    id: text,
    status: text,
    updated: text,
    links: arrayOf(object({ rel: text, href: text }, ['rel', 'href'])),
    'media-types': arrayOf(object({ base: text, type: text })),
  },
  ['id', 'status', 'links'],
)
const showVersion = (operationId: string): Part => ({
  get: {
    operationId,
    summary: 'Show the version of the API',
    security: [],
    responses: { 200: answer('The version.', object({ version: shownVersion }, ['version']), { version }) },
  },
})
const listOf = (operationId: string, what: string, item: Part, filters: readonly string[] = []): Part => ({
  get: {
    operationId,
    summary: `List the ${what} of the caller`,
    ...(filters.length > 0 && { parameters: filters.map((name) => parameter(name, 'query')) }),
    responses: {
      200: answer(`The ${what}.`, object({ [what]: arrayOf(item), links }, [what]), {
        [what]: [],
        links: { self: '/' },
      }),
      401: answer('The caller is unknown.', error, unauthorized),
    },
  },
})
const unauthorized = {
  error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' },
}

/** The part of IAM that clients log in with. */
export const identityPaths: Part = {
  '/v3': showVersion('iamShowVersion'),
  '/v3/': showVersion('iamShowVersionBelow'),
  '/v3/auth/tokens': {
    post: {
      operationId: 'iamCreateToken',
      summary: 'Log in with a password, or with a token for another project',
      security: [],
      parameters: [parameter('nocatalog', 'query')],
      requestBody: bodyOf(login),
      responses: {
        201: answer('The token is in the header.', token, exampleToken, subjectHeader),
        400: answer('The request is no use.', error, {
          error: { code: 400, message: "'auth' is required.", title: 'Bad Request' },
        }),
        401: answer('The user or the password is wrong.', error, unauthorized),
      },
    },
    get: {
      operationId: 'iamShowToken',
      summary: 'Show whom a token belongs to',
      parameters: [
        { ...parameter('X-Subject-Token', 'header'), required: true },
        parameter('nocatalog', 'query'),
      ],
      responses: {
        200: answer('The token.', token, exampleToken, subjectHeader),
        404: answer('There is no such token, or no longer.', error, {
          error: { code: 404, message: 'The token could not be found.', title: 'Not Found' },
        }),
      },
    },
  },
  '/v3/auth/catalog': {
    get: {
      operationId: 'iamListCatalog',
      summary: 'List the services and their addresses',
      responses: {
        200: answer('The services.', object({ catalog, links }), { catalog: [], links: { self: '/' } }),
      },
    },
  },
  '/v3/auth/projects': listOf('iamListOwnProjects', 'projects', project),
  '/v3/auth/domains': listOf(
    'iamListDomains',
    'domains',
    object({ id: text, name: text, enabled: flag }, ['id', 'name']),
  ),
  '/v3/projects': listOf('iamListProjects', 'projects', project, ['name']),
  '/v3.0/OS-CREDENTIAL/securitytokens': {
    post: {
      operationId: 'iamCreateTemporaryKey',
      summary: 'Get an access key for a while, for a token',
      requestBody: bodyOf(keyRequest),
      responses: {
        201: answer(
          'The key.',
          object(
            {
              credential: object({ access: text, secret: text, securitytoken: text, expires_at: text }, [
                'access',
                'secret',
                'securitytoken',
                'expires_at',
              ]),
            },
            ['credential'],
          ),
          {
            credential: {
              access: 'TMP0123456789ABCDEF0',
              secret: 'not-a-secret',
              securitytoken: 'a-token',
              expires_at: '2026-02-01T12:00:00.000000Z',
            },
          },
        ),
        400: answer('The request is no use.', error, {
          error: { code: 400, message: "'auth' is required.", title: 'Bad Request' },
        }),
      },
    },
  },
}
