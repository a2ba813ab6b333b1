import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packAll, type Tarball } from '../../src/pack.ts'
import { command, userEnvironment } from './child.ts'
import { telemetryHost } from './telemetry.ts'

/** A project of somebody who uses the packages. */
export type Consumer = {
  /** Has the tarballs where a clone has them, and the project in `app` beside it. */
  folder: string
  app: string
  tarballs: Tarball[]
  /** What npm printed, with the output of install scripts. */
  installOutput: string
  /** What install scripts reported to the outside. */
  reported: string[]
}

declare module 'vitest' {
  interface ProvidedContext {
    consumer: Consumer
  }
}

/** Packs the public packages and installs them with npm in an empty project. */
export default async function installOnce(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elb-packed-')))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const telemetry = await telemetryHost()
  try {
    const packed = join(folder, 'elb-openapi', 'dist')
    const app = join(folder, 'app')
    for (const path of [packed, app]) mkdirSync(path, { recursive: true })
    const tarballs = packAll(packed)
    const dependencies = tarballs.map(({ manifest, file }) => [manifest.name, `file:${file}`])
    const manifest = {
      name: 'app',
      version: '1.0.0',
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(dependencies),
    }
    writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
    const installOutput = await command(
      'npm',
      ['install', '--foreground-scripts', '--prefer-offline', '--no-audit', '--no-fund'],
      // The script of the telemetry keeps a file in the folder for temporary files.
      { cwd: app, env: userEnvironment({ ...telemetry.environment, TMPDIR: folder }) },
    )
    project.provide('consumer', { folder, app, tarballs, installOutput, reported: telemetry.received })
    return remove
  } catch (error) {
    remove()
    throw error
  } finally {
    telemetry.close()
  }
}
