import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documentOf } from '../../src/admin/document.ts'
import { routesOf } from '../../src/admin/routes.ts'
import { mockOf } from '../../src/mock.ts'
import { readMockOptions } from '../../src/options.ts'
import { loadOperations } from '../../src/prism/load.ts'
import { recorder } from '../support.ts'
import { operations } from './client.ts'

const require = createRequire(import.meta.url)
const file = fileURLToPath(new URL('../../admin.openapi.json', import.meta.url))
const mock = mockOf(await operations(), readMockOptions({ logger: recorder() }))
const routes = routesOf(mock)

interface Document {
  paths: Record<string, Record<string, { operationId: string }>>
}

test('the packaged document is that of the routes; `vitest -u` writes it anew', async () => {
  await expect(`${JSON.stringify(documentOf(routes), null, 2)}\n`).toMatchFileSnapshot(file)
})

test('the mock answers with it, and it has every route and no other', async () => {
  const document = (await (await mock.fetch('/__mock/openapi.json')).json()) as Document
  expect(document).toEqual(documentOf(routes))
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
  )
  const served = routes.map(({ method, path, id }) => `${method} /__mock${path} ${id}`)
  expect(described.toSorted()).toEqual(served.toSorted())
})

test('what it describes is there: without a body every route says so, and does not say that it is not there', async () => {
  for (const { method, path } of routes) {
    const { status } = await mock.fetch(`/__mock${path}`, { method })
    expect([200, 204, 400, 404], `${method} ${path}`).toContain(status)
    const other = method === 'PUT' ? 'HEAD' : 'OPTIONS'
    expect((await mock.fetch(`/__mock${path}`, { method: other })).status).toBe(405)
  }
})

test('Redocly finds nothing in it', () => {
  const redocly = require.resolve('@redocly/cli/bin/cli.js')
  const config = fileURLToPath(new URL('../fixtures/redocly.yaml', import.meta.url))
  const { stdout } = spawnSync(
    process.execPath,
    [redocly, 'lint', file, '--config', config, '--format', 'json'],
    { encoding: 'utf8', env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  )
  expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toEqual([])
})

test('a mock can be made of it', async () => {
  expect(await loadOperations(file)).toHaveLength(routes.length)
})
