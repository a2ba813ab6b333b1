import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { minVersion } from 'semver'
import { command } from './support/child.ts'

const { app, tarballs } = inject('consumer')

/** What each package is required for, and what has to come of it, in CommonJS. */
const uses: Record<string, { code: string; prints: string }> = {
  '@elb-openapi/client': {
    code: `const { createElbClient } = require('@elb-openapi/client')
      const fetch = async (request) => Response.json({ pools: [{ name: new URL(request.url).pathname }] })
      const elb = createElbClient({ endpoint: 'https://elb.example', projectId: 'p', token: 't', fetch })
      elb.GET('/v3/{project_id}/elb/pools', {}).then(({ data }) => console.log(data.pools[0].name))`,
    prints: '/v3/p/elb/pools',
  },
  '@elb-openapi/types': {
    code: `const { PoolProtocol } = require('@elb-openapi/types/v3')
      const { HealthMonitorType } = require('@elb-openapi/types/v2.0')
      const { ElbErrorCode } = require('@elb-openapi/types/error-codes')
      console.log(PoolProtocol.includes('HTTP'), Array.isArray(HealthMonitorType), ElbErrorCode.length > 100)`,
    prints: 'true true true',
  },
  '@elb-openapi/mock': {
    code: `const { createMock } = require('@elb-openapi/mock')
      createMock().then(async (mock) => {
        const { url } = await mock.listen(0)
        const answer = await fetch(url + '/v2.0/lbaas/pools', { headers: { 'X-Auth-Token': 'any' } })
        console.log(answer.status, Object.keys(await answer.json())[0])
        await mock.close()
      })`,
    prints: '200 pools',
  },
  '@elb-openapi/spec': {
    code: `const document = require('@elb-openapi/spec/openapi.json')
      const file = require.resolve('@elb-openapi/spec/openapi.yaml')
      console.log(document.openapi, require('node:fs').readFileSync(file, 'utf8').includes('\\nopenapi: 3.1.0'))`,
    prints: '3.1.0 true',
  },
}

describe.each(tarballs)('$manifest.name', ({ manifest }) => {
  const { code, prints } = uses[manifest.name]!
  const file = join(app, `${manifest.name.split('/')[1]}.cjs`)
  const lowest = minVersion(manifest.engines!.node!)!.version
  beforeAll(() => writeFileSync(file, code))

  test(`can be required on Node ${process.versions.node}`, async () => {
    expect((await command(process.execPath, [file], { cwd: app })).trim()).toBe(prints)
  })

  test(`can be required on Node ${lowest}, the oldest that it says it runs on`, async () => {
    const output = await command('npx', ['--yes', '--prefer-offline', `node@${lowest}`, file], { cwd: app })
    expect(output.trim()).toBe(prints)
  })
})
