import type { Consumer, Task } from './consumer.ts'

const byEnvironment = ({ document, into, mock }: Task): Record<string, string> => ({
  ELB_DOCUMENT: document,
  ELB_INTO: into,
  ELB_MOCK: mock,
})

const zodTakes = 'Its zod takes unknown fields and knows no rules between fields.'

export const consumers: Consumer[] = [
  {
    id: 'hey-api',
    package: '@hey-api/openapi-ts',
    makes: 'types, SDK, zod',
    generate: ({ document, into }) => ({
      program: 'openapi-ts',
      args: [
        '--no-log-file',
        `--input=${document}`,
        `--output=${into}`,
        '--plugins',
        '@hey-api/typescript',
        '@hey-api/sdk',
        '@hey-api/client-fetch',
        'zod',
      ],
    }),
    remark: zodTakes,
  },
  {
    id: 'orval',
    package: 'orval',
    makes: 'fetch client, zod',
    generate: (task) => ({
      program: 'orval',
      args: ['--config', 'orval.config.mjs'],
      environment: byEnvironment(task),
    }),
    remark: `${zodTakes} 8.20 writes the default \`\${protocol}\` as code.`,
  },
  {
    id: 'kubb',
    package: '@kubb/cli',
    makes: 'types, zod',
    generate: (task) => ({ program: 'kubb', args: ['generate'], environment: byEnvironment(task) }),
    remark: zodTakes,
  },
  {
    id: 'openapi-typescript-codegen',
    package: 'openapi-typescript-codegen',
    makes: 'client',
    generate: ({ document, into }) => ({
      program: 'openapi',
      args: ['--input', document, '--output', into, '--client', 'fetch', '--useUnionTypes'],
    }),
    remark: 'With `--useUnionTypes`: its enums have no name for the value `""`.',
  },
  {
    id: 'swagger-typescript-api',
    package: 'swagger-typescript-api',
    makes: 'client',
    generate: ({ document, into }) => ({
      program: 'swagger-typescript-api',
      args: ['generate', '--path', document, '--output', into, '--name', 'api.ts'],
    }),
    remark: '',
  },
  {
    id: 'msw-source',
    package: '@msw/source',
    makes: 'handlers for MSW',
    remark: 'With MSW 2. Answers where the server has no `{region}`, and checks no request.',
  },
  {
    id: 'swagger-parser',
    package: '@apidevtools/swagger-parser',
    makes: 'a check of 3.1 and 3.0',
    remark: '',
  },
  { id: 'scalar-parser', package: '@scalar/openapi-parser', makes: 'a check of 3.1 and 3.0', remark: '' },
  {
    id: 'seriousme',
    package: '@seriousme/openapi-schema-validator',
    makes: 'a check of 3.1 and 3.0',
    remark: '',
  },
  {
    id: 'spectral',
    package: '@stoplight/spectral-cli',
    makes: 'a check of 3.1 and 3.0',
    remark: 'The rules of `spectral:oas`.',
  },
]
