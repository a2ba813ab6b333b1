import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentedAddress } from './readme.ts'

const run = promisify(execFile)
const folder = new URL('../.vitest/run/', import.meta.url)

/** Runs the modules that are named to it, one after the other. */
export const moduleRunner = fileURLToPath(new URL('module-runner.ts', import.meta.url))

/** What a snippet printed to its standard output, and what went wrong, if anything did. */
export type Outcome = { output: string; error?: string }

/** Runs each of its arguments as a command; prints its output, its exit code and what it wrote to standard error. */
const shellRunner = String.raw`
for command do
  { error=$( { eval "$command" >&3; } 2>&1 ); } 3>&1
  printf '\0%s\0%s\0' "$?" "$error"
done`

/**
 * Runs shell commands that call the mock at its documented address, against a mock at another. One shell runs them all,
 * each in an environment of its own.
 */
export const runShell = async (commands: string[], address: string): Promise<Outcome[]> => {
  const texts = commands.map((command) => command.replaceAll(documentedAddress, address))
  const { stdout } = await run('sh', ['-c', shellRunner, 'sh', ...texts], { maxBuffer: Infinity })
  const parts = stdout.split('\0')
  return commands.map((_, index) => {
    const [output = '', code, error] = parts.slice(3 * index)
    return code === '0' ? { output } : { output, error: `exit code ${code}: ${error}` }
  })
}

/** A TypeScript module with a name that no other has. */
export type Module = { name: string; text: string }

/**
 * Runs TypeScript modules in the same way, with the packages of this repository in place of the published ones. All
 * run in one process.
 *
 * @throws Error when the process does not end well: a module keeps it alive, or fails after it is done
 */
export const runTypeScript = async (modules: Module[], address: string): Promise<Outcome[]> => {
  mkdirSync(folder, { recursive: true })
  const files = modules.map(({ name, text }) => {
    const file = fileURLToPath(new URL(`${name}.ts`, folder))
    writeFileSync(file, text.replaceAll(documentedAddress, address))
    return file
  })
  const { stdout } = await run(
    process.execPath,
    ['--conditions=@elb-openapi/source', moduleRunner, ...files],
    { timeout: 50_000, maxBuffer: Infinity },
  )
  return JSON.parse(stdout) as Outcome[]
}
