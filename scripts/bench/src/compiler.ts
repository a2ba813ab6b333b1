import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { fromRoot } from '@elb-openapi/document'
import { start } from './cleanup.ts'
import { Problem } from './problem.ts'

export type Compiler = { version: string; command: string }
/** Seconds of user CPU time, or of waiting where the system has no shell that counts it. */
export type Compilation = { seconds: number; output: string }

const compilerOf = (from: string): Compiler => {
  const manifest = createRequire(from).resolve('typescript/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return { version, command: join(dirname(manifest), 'bin/tsc') }
}

/** TypeScript of the repository, and the older one that has the JavaScript API. */
export const compilers = (): Compiler[] => [
  compilerOf(fromRoot('package.json')),
  compilerOf(fromRoot('scripts/package.json')),
]

export const countsCpu = process.platform !== 'win32'

// `times` of the shell counts what its children used, and their children too; often only in hundredths of a second.
const withTimes = 'left=$0; while [ "$left" -gt 0 ]; do "$@" || exit; left=$((left - 1)); done; times'

/**
 * Checks a project.
 *
 * @param runs how often; the result is the mean
 * @throws Problem with the first messages of the compiler when the project has errors
 */
export const compile = async (
  { version, command }: Compiler,
  folder: string,
  runs = 1,
  options: readonly string[] = [],
): Promise<Compilation> => {
  const args = [command, '--noEmit', '--pretty', 'false', '--project', folder, ...options]
  const begin = performance.now()
  const child = countsCpu
    ? start('sh', ['-c', withTimes, String(runs), process.execPath, ...args], withPipe())
    : start(process.execPath, args, withPipe())
  const [output, [code]] = await Promise.all([text(child.stdout!), once(child, 'exit') as Promise<[number]>])
  if (code !== 0)
    throw new Problem(
      `TypeScript ${version} finds errors in the calls made from the document:\n${output.split('\n').slice(0, 10).join('\n')}`,
    )
  return {
    seconds: countsCpu ? childrensUserSeconds(output) / runs : (performance.now() - begin) / 1000,
    output,
  }
}

const withPipe = () => ({
  stdio: ['ignore' as const, 'pipe' as const, 'inherit' as const],
  env: { ...process.env, LC_ALL: 'C' },
})

const childrensUserSeconds = (output: string): number => {
  const [line = ''] = output.trimEnd().split('\n').slice(-1)
  const match = /^(\d+)m([\d.]+)s /.exec(line)
  if (!match) throw new Problem(`The shell did not tell the CPU time, but: ${line}`)
  return Number(match[1]) * 60 + Number(match[2])
}
