import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { InputProblem } from '@elb-openapi/document'

const require = createRequire(import.meta.url)

export interface Problem {
  ruleId: string
  message: string
  location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[]
}

export interface Report {
  problems: Problem[]
  /** How many problems the exceptions of `.redocly.lint-ignore.yaml` keep back. */
  totals: { ignored: number }
}

/**
 * Lints every api of a configuration, in its order. Redocly ships as one bundle without an interface to import, so it
 * runs as a process; its JSON report holds one object an api, one after the other.
 */
export function lintApis({ config, folder }: { config: string; folder: string }): Report[] {
  const run = spawnSync(
    process.execPath,
    [
      require.resolve('@redocly/cli/bin/cli.js'),
      'lint',
      `--config=${config}`,
      '--format=json',
      '--max-problems=10000',
      '--lint-config=error',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 28,
    },
  )
  if (!run.stdout.startsWith('{'))
    throw new InputProblem(`redocly lint failed: ${(run.stderr || String(run.error)).trim()}`)
  return run.stdout.split(/(?<=^\})(?=\{)/m).map((report) => JSON.parse(report) as Report)
}
