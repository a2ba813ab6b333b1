import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mutated, reportsFolder, shared } from './packages.ts'

const stryker = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
)
const runner = fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))

export type Run = {
  root: string
  /** The copy of the repository in which the code is changed. */
  copy: string
  mutated: Mutated
  /** Options of Stryker's command line. */
  options: readonly string[]
}

/**
 * Runs Stryker on one package, with its output on the terminal.
 *
 * @returns Stryker's exit code, and the file of its report, which is missing after a failure
 */
export const runStryker = async ({ root, copy, mutated, options }: Run) => {
  const reports = join(root, mutated.folder, reportsFolder)
  const report = join(reports, 'mutation.json')
  rmSync(reports, { recursive: true, force: true })
  const config = join(copy, `${mutated.folder.replaceAll('/', '-')}.stryker.json`)
  writeFileSync(
    config,
    JSON.stringify({
      ...shared,
      mutate: mutated.mutate,
      plugins: [runner],
      vitest: { configFile: join(copy, 'scripts/mutants/vitest.mutated.ts') },
      tempDirName: join(copy, '.stryker'),
      jsonReporter: { fileName: report },
      htmlReporter: { fileName: join(reports, 'mutation.html') },
    }),
  )
  const child = spawn(process.execPath, [stryker, 'run', config, ...options], {
    cwd: join(copy, mutated.folder),
    stdio: 'inherit',
    env: {
      ...process.env,
      // A proof that was kept would not notice any change.
      ELB_PROOF_CACHE: 'off',
      ELB_MUTANTS_LEFT_OUT: JSON.stringify(Object.keys(mutated.leftOut)),
    },
  })
  // Ctrl+C reaches Stryker by the terminal; an end by kill does not.
  const end = () => child.kill('SIGTERM')
  process.once('SIGTERM', end)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.off('SIGTERM', end)
  return { code: code ?? 1, report }
}
