import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Difference } from './change.ts'

const require = createRequire(import.meta.url)

/**
 * Compares two documents with `redocly diff`, all of its rules on.
 *
 * @param before text of the older document, YAML or JSON
 * @param after text of the newer one
 * @throws Error with what Redocly says, when it cannot compare them
 */
export const differences = (before: string, after: string): Difference[] => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-release-'))
  try {
    writeFileSync(join(folder, 'redocly.yaml'), 'telemetry: off\nextends: [diff-recommended]\n')
    writeFileSync(join(folder, 'before.yaml'), before)
    writeFileSync(join(folder, 'after.yaml'), after)
    const output = execFileSync(
      process.execPath,
      [
        require.resolve('@redocly/cli/bin/cli.js'),
        'diff',
        'before.yaml',
        'after.yaml',
        '--format=json',
        '--fail-on=none',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    return (JSON.parse(output) as { changes: Difference[] }).changes
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(`redocly diff failed:\n${stderr?.trim() ?? String(error)}`, { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
