import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { OpenApiDocument } from './nodes.ts'
import { fromRoot } from './root.ts'

const require = createRequire(import.meta.url)

/**
 * Bundles a file, `spec/openapi.yaml` unless another is given, and the files that it leads to into one text.
 *
 * @throws Error with what Redocly says, when the files cannot be bundled
 */
export const bundleText = (file = 'spec/openapi.yaml'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-bundle-'))
  try {
    const output = join(folder, 'openapi.yaml')
    execFileSync(
      process.execPath,
      [
        require.resolve('@redocly/cli/bin/cli.js'),
        'bundle',
        resolve(fromRoot('.'), file),
        '--output',
        output,
        '--component-renaming-conflicts-severity=error',
      ],
      {
        // Not in the repository, whose redocly.yaml is for the lint.
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    return readFileSync(output, 'utf8')
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer }
    throw new Error(`${file} cannot be bundled:\n${stderr?.toString().trim() ?? String(error)}`, {
      cause: error,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The document as its files are now, whether or not the committed bundle is up to date. Throws as `bundleText` does. */
export const bundleDocument = (file?: string): OpenApiDocument =>
  parse(bundleText(file), { maxAliasCount: -1 }) as OpenApiDocument
