import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentedAddress } from './readme.ts'

const run = promisify(execFile)
const folder = new URL('../.vitest/run/', import.meta.url)

/** Runs a shell command that calls the mock at its documented address, against a mock at another. */
export const runShell = async (command: string, address: string): Promise<string> =>
  (await run('sh', ['-c', command.replaceAll(documentedAddress, address)])).stdout

/** Runs a TypeScript module in the same way, with the packages of this repository in place of the published ones. */
export const runTypeScript = async (name: string, text: string, address: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const script = fileURLToPath(new URL(`${name}.ts`, folder))
  writeFileSync(script, text.replaceAll(documentedAddress, address))
  return (await run(process.execPath, ['--conditions=@elb-openapi/source', script], { timeout: 20_000 }))
    .stdout
}
