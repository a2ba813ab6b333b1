import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { toolsFolder } from './folders.ts'

const execute = promisify(execFile)

const quiet = { DO_NOT_TRACK: '1', NO_COLOR: '1', SCARF_ANALYTICS: 'false' }

/**
 * Runs a program in the folder of the tools, and gives what it printed.
 *
 * @throws Error with what it printed, when it fails or takes more than five minutes
 */
export const run = async (
  file: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<string> => {
  try {
    const { stdout } = await execute(file, args, {
      cwd: toolsFolder,
      env: { ...process.env, ...quiet, ...environment },
      maxBuffer: 2 ** 26,
      timeout: 300_000,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    throw new Error(`${stdout}${stderr}`.trim() || message, { cause: error })
  }
}
