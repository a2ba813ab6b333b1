import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { command } from './support/child.ts'
import { readmeBlocks } from './support/readme.ts'

const { app, tarballs } = inject('consumer')
const require = createRequire(import.meta.url)

const compilers = ['typescript-5', 'typescript'].map((name) => {
  const manifest = require.resolve(`${name}/package.json`)
  const { version } = require(manifest) as { version: string }
  return { version, tsc: join(dirname(manifest), 'bin/tsc') }
})

const resolutions = [
  { resolution: 'nodenext', module: 'nodenext' },
  { resolution: 'bundler', module: 'preserve' },
]

const strict = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  // The packages have to do without the types of Node.
  types: [],
}

/** Uses of the packages that no README has. */
const uses: Record<string, string> = {
  'modules.ts': `
    import type { components, operations, paths, Schemas } from '@elb-openapi/types'
    import type { Pool } from '@elb-openapi/types/v3'
    import { PoolProtocol, type Pool as OldPool } from '@elb-openapi/types/v2.0'
    import { ElbErrorCode } from '@elb-openapi/types/error-codes'
    import { createMock, type MockOptions } from '@elb-openapi/mock'

    export const same: Schemas['Pool'] extends Pool ? true : false = true
    export const old: Schemas['V2Pool'] extends OldPool ? true : false = true
    export type Create = operations['createPool'] & paths['/v3/{project_id}/elb/pools']['post']
    export type Raw = components['schemas']['Pool']
    export const values: readonly string[] = [...PoolProtocol, ...ElbErrorCode]
    export const start = (options: MockOptions) => createMock(options)
  `,
  'refused.ts': `
    import { createElbClient } from '@elb-openapi/client'
    const elb = createElbClient({ endpoint: 'https://elb.example', projectId: 'p', token: 't' })
    // @ts-expect-error the service has no such field
    await elb.GET('/v2.0/lbaas/pools', { params: { query: { nonsense: 1 } } })
    // @ts-expect-error nor such a path
    await elb.GET('/v2.0/lbaas/pool')
  `,
  'common.cts': `
    import client = require('@elb-openapi/client')
    import mock = require('@elb-openapi/mock')
    import document = require('@elb-openapi/spec/openapi.json')
    import older = require('@elb-openapi/spec/openapi-3.0.json')
    import v3 = require('@elb-openapi/types/v3')

    export const create: typeof client.createElbClient = client.createElbClient
    export const paths: string[] = [...Object.keys(document.paths), ...Object.keys(older.paths)]
    // @ts-expect-error OpenAPI 3.0 has no summary of the whole
    export const summary = older.info.summary
    export const start = () => mock.createMock()
    export const protocols: readonly string[] = v3.PoolProtocol
  `,
}

const folder = join(app, 'types')
const snippets = tarballs.flatMap(({ manifest: { name } }) =>
  readmeBlocks(app, name, 'ts').map((code, index) => ({
    file: `${name.split('/')[1]}-${index + 1}.ts`,
    code,
  })),
)

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const [file, code] of Object.entries(uses)) writeFileSync(join(folder, file), code)
  for (const { file, code } of snippets) writeFileSync(join(folder, file), `${code}\nexport {}\n`)
})

test('the READMEs of client, mock, spec and types have TypeScript', () => {
  const packages = snippets.map(({ file }) => file.split('-')[0])
  expect([...new Set(packages)].toSorted()).toEqual(['client', 'mock', 'spec', 'types'])
})

describe.each(compilers)('TypeScript $version', ({ version, tsc }) => {
  test.each(resolutions)(
    'with resolution $resolution takes the READMEs and every module',
    async ({ resolution, module }) => {
      const config = join(folder, `tsconfig.${version}.${resolution}.json`)
      // Only nodenext knows that Node can require() an ES module.
      const files = [...Object.keys(uses), ...snippets.map(({ file }) => file)].filter(
        (file) => resolution === 'nodenext' || !file.endsWith('.cts'),
      )
      const compilerOptions = { ...strict, module, moduleResolution: resolution }
      writeFileSync(config, JSON.stringify({ compilerOptions, files }))
      expect(await command(process.execPath, [tsc, '--project', config], { cwd: app })).toBe('')
    },
  )
})
