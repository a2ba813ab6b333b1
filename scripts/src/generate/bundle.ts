// Bundles spec/openapi.yaml and its files into spec/bundle/openapi.yaml.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../paths.ts'
import { writeOrCheck } from './generated-file.ts'

const header =
  '# Generated from spec/openapi.yaml by scripts/src/generate/bundle.ts. Do not edit; run `pnpm generate`.\n'

const bundle = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-bundle-'))
  try {
    const output = join(folder, 'openapi.yaml')
    execFileSync(
      process.execPath,
      [
        fromRoot('scripts/node_modules/@redocly/cli/bin/cli.js'),
        'bundle',
        fromRoot('spec/openapi.yaml'),
        '--output',
        output,
        '--component-renaming-conflicts-severity=error',
      ],
      {
        cwd: fromRoot('.'),
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      },
    )
    return header + readFileSync(output, 'utf8')
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer }
    console.error(`spec/openapi.yaml cannot be bundled:\n${stderr?.toString() ?? String(error)}`)
    process.exit(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exit(writeOrCheck([{ path: 'spec/bundle/openapi.yaml', content: bundle() }], process.argv.slice(2)))
