import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { OpenApiDocument } from '@elb-openapi/document'

const run = promisify(execFile)
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The document as one HTML page, made by Redoc with its scripts inside. */
export async function renderWithRedoc(document: OpenApiDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'elb-docs-'))
  const [input, output] = [join(folder, 'openapi.json'), join(folder, 'index.html')]
  try {
    await writeFile(input, JSON.stringify(document))
    await run(
      process.execPath,
      [redocly(), 'build-docs', input, ...options({ output, title: document.info.title })],
      {
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    return await readFile(output, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function options(own: Record<string, string>): string[] {
  const all = {
    ...own,
    config: here('./redocly.yaml'),
    template: here('./template.html'),
    'lint-config': 'off',
  }
  return ['--inlineBundle', ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])]
}

function redocly(): string {
  return fileURLToPath(new URL('bin/cli.js', import.meta.resolve('@redocly/cli/package.json')))
}
