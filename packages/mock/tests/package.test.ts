import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const require = createRequire(import.meta.url)

/** Prism's telemetry, as it runs when somebody installs the mock. */
const telemetry = createRequire(require.resolve('@stoplight/prism-http'))('@scarf/scarf') as {
  dirName: () => string
  processDependencyTreeOutput: (
    resolve: (report: unknown) => void,
    reject: (error: Error) => void,
  ) => (error: null, npmLs: string) => void
}

const report = (mock: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const scarf = { version: '1.0.0', path: telemetry.dirName() }
    const prism = { version: '5.0.0', dependencies: { '@scarf/scarf': scarf } }
    const tree = {
      name: 'an-app',
      version: '1.0.0',
      dependencies: { [manifest.name]: { ...mock, dependencies: { '@stoplight/prism-http': prism } } },
    }
    telemetry.processDependencyTreeOutput(resolve, reject)(null, JSON.stringify(tree))
  })

test('installing the mock does not report to the telemetry that Prism brings along', async () => {
  await expect(report(manifest)).rejects.toThrow('Scarf has been disabled via a package.json')
  // Without the setting it would.
  const { scarfSettings: _off, ...others } = manifest
  await expect(report(others)).resolves.toMatchObject({ parent: { name: '@stoplight/prism-http' } })
})
