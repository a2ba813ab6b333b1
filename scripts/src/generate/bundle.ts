// Bundles spec/openapi.yaml and its files into spec/bundle/openapi.yaml.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../paths.ts'
import { writeOrCheck } from './generated-file.ts'

const header =
  '# Generated from spec/openapi.yaml by scripts/src/generate/bundle.ts. Do not edit; run `pnpm generate`.\n'

/** The bundled document, or undefined when Redocly refuses it and has said why. */
const bundle = (): string | undefined => {
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
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const content = bundle()
process.exit(
  content === undefined
    ? 1
    : writeOrCheck([{ path: 'spec/bundle/openapi.yaml', content }], process.argv.slice(2)),
)
