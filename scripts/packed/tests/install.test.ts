import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { installedWith } from '../src/packages.ts'
import { command, userEnvironment } from './support/child.ts'
import { readmeBlocks } from './support/readme.ts'
import { telemetryHost } from './support/telemetry.ts'

const { folder, app, tarballs, installOutput, reported } = inject('consumer')

describe.each(tarballs)('the README of $manifest.name', ({ manifest }) => {
  const lines = readmeBlocks(app, manifest.name, 'sh').flatMap((block) => block.trim().split('\n'))
  const install = lines.find((line) => line.startsWith('npm install '))!

  test('tells how to pack and to install', () => {
    expect(lines).toContain('npx -y pnpm@12.21.0 packages')
    expect(install).toMatch(/^npm install \.\.\/elb-openapi\/dist\//)
    const text = readFileSync(join(app, 'node_modules', manifest.name, 'README.md'), 'utf8')
    expect(text).toContain(`\`npm install ${manifest.name}\``)
  })

  test('tells a command that works in an empty project, and names just what it needs', async () => {
    const empty = join(folder, `empty-${manifest.name.split('/')[1]}`)
    mkdirSync(empty)
    writeFileSync(join(empty, 'package.json'), '{ "name": "empty", "version": "1.0.0" }')
    const options = '--dry-run --prefer-offline --no-audit --no-fund'
    const output = await command('sh', ['-c', `${install} ${options}`], { cwd: empty })
    const own = [...output.matchAll(/^add (@elb-openapi\/\S+)/gm)].map(([, name]) => name!)
    const needed = installedWith(manifest.name, tarballs)
    expect(own.toSorted()).toEqual(needed.toSorted())
  })
})

describe('the install script that reports to the makers of Prism', () => {
  const script = '@scarf/scarf'

  /** What the script sends when npm runs it in a project that has only the packages which lead to it. */
  const reportsOf = async (name: string, edit: (manifest: string) => string): Promise<string[]> => {
    const project = join(folder, name)
    mkdirSync(project)
    const dependencies = { '@elb-openapi/mock': '*' }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name, version: '1.0.0', dependencies }))
    for (const path of ['@elb-openapi/mock', '@stoplight/prism-http', script])
      cpSync(join(app, 'node_modules', path), join(project, 'node_modules', path), { recursive: true })
    const manifest = join(project, 'node_modules/@elb-openapi/mock/package.json')
    writeFileSync(manifest, edit(readFileSync(manifest, 'utf8')))
    const host = await telemetryHost()
    const env = userEnvironment({ ...host.environment, TMPDIR: folder })
    await command('npm', ['rebuild', script, '--foreground-scripts'], { cwd: project, env })
    host.close()
    return host.received
  }

  test('runs when the packages are installed, and sends nothing', () => {
    expect(installOutput).toContain(`> ${script}@`)
    expect(reported).toEqual([])
  })

  test('sends nothing since the mock says so', async () => {
    expect(await reportsOf('with-setting', (manifest) => manifest)).toEqual([])
    const reports = await reportsOf('without-setting', (manifest) =>
      manifest.replace('"scarfSettings"', '"anotherKey"'),
    )
    expect(reports.join('\n')).toMatch(/^POST \/package-event\/install \{.*"@stoplight\/prism-http"/)
  })
})
