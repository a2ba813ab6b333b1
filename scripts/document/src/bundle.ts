import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { OpenApiDocument } from './nodes.ts'
import { InputProblem } from './input/problem.ts'
import { shownPath } from './input/text-file.ts'
import { brokenYamlIn } from './input/yaml-file.ts'
import { fromRoot } from './root.ts'

const require = createRequire(import.meta.url)

/**
 * What Redocly says is wrong, a line each: `[1] pools.yaml:3:7 at #/get`, and the fault two lines further.
 *
 * @param folder where Redocly ran; its paths begin there
 */
const faultsIn = (output: string, folder: string): string[] => {
  const found = output.matchAll(/^\[\d+\] (\S+)(:\d+:\d+).*\n\n(.+)$/gm)
  return [
    ...new Set(
      [...found].map(
        ([, file = '', place, fault]) => `${shownPath(resolve(folder, file))}${place}: ${fault}`,
      ),
    ),
  ]
}

const problemOf = (error: unknown, file: string, folder: string): unknown => {
  const { stderr } = error as { stderr?: Buffer }
  if (stderr === undefined) return error
  const broken = brokenYamlIn(fromRoot('spec'))
  const faults = broken.length > 0 ? broken : faultsIn(stderr.toString(), folder)
  return new InputProblem(
    faults.length > 0 ? faults : `${file} cannot be bundled: ${stderr.toString().trim()}`,
    { cause: error },
  )
}

/**
 * Bundles a file, `spec/openapi.yaml` unless another is given, and the files that it leads to into one text.
 *
 * @throws InputProblem with a line for everything that keeps the files from being bundled
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
    throw problemOf(error, file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The document as its files are now, whether or not the committed bundle is up to date. Throws as `bundleText` does. */
export const bundleDocument = (file?: string): OpenApiDocument =>
  parse(bundleText(file), { maxAliasCount: -1 }) as OpenApiDocument
