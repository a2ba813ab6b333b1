import { execFile, type ExecFileOptions } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

// What pnpm and npm tell their own scripts, and what would speak for the user about telemetry.
const leaked =
  /^(npm_(lifecycle|package|command|execpath|node_execpath|config_(local_prefix|user_agent|npm_version))|pnpm_|PNPM_|INIT_CWD$|NODE_OPTIONS$|VITEST|SCARF_|DO_NOT_TRACK$)/

/** The environment of a user who starts a command in a shell. */
export const userEnvironment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaked.test(name))),
  ...extra,
})

/**
 * Runs a command as a user would, and gives what it printed.
 *
 * @throws Error with its output, when it fails
 */
export const command = async (
  file: string,
  args: string[],
  options: ExecFileOptions & { cwd: string },
): Promise<string> => {
  try {
    const { stdout } = await run(file, args, { env: userEnvironment(), ...options, encoding: 'utf8' })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${[file, ...args].join(' ')}\n${stdout}${stderr}`.trim(), { cause: error })
  }
}
