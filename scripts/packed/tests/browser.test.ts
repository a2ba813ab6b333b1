import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, expect, inject, test } from 'vitest'

const { app } = inject('consumer')
const root = join(app, 'page')

/** What a page may pay for the client, in bytes after gzip. */
const budget = 8_000

let script = ''

beforeAll(async () => {
  mkdirSync(root)
  writeFileSync(join(root, 'index.html'), '<ul id="pools"></ul><script type="module" src="main.js"></script>')
  writeFileSync(
    join(root, 'main.js'),
    `import { createElbClient } from '@elb-openapi/client'
    import { PoolProtocol } from '@elb-openapi/types/v3'
    const elb = createElbClient({ endpoint: location.origin, projectId: 'p', token: 't' })
    const { data } = await elb.GET('/v3/{project_id}/elb/pools', {})
    document.querySelector('#pools').append(...data.pools.map(({ name }) => name), PoolProtocol[0])`,
  )
  await build({ root, logLevel: 'error', configFile: false, build: { target: 'es2022' } })
  const assets = join(root, 'dist/assets')
  script = readdirSync(assets)
    .map((file) => readFileSync(join(assets, file), 'utf8'))
    .join('\n')
})

test('a page that Vite builds has the client, and no module of Node', () => {
  expect(script).toContain('X-Auth-Token')
  expect(script).not.toMatch(/node:|externalized for browser/)
})

test('and only those values of the types that it uses', () => {
  expect(script).toContain('QUIC')
  expect(script).not.toContain('HTTP_COOKIE')
})

test('and is small', () => {
  const size = gzipSync(script).length
  console.log(`a page with the client: ${script.length} bytes, ${size} after gzip`)
  expect(size).toBeLessThan(budget)
})
