import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { createMock } from '../src/index.ts'
import { recorder } from './support.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const readme = await readFile(here('../README.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!)
const shellLines = blocks('sh').flatMap((block) => block.trim().split('\n'))
const run = promisify(execFile)
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

test('the TypeScript of the README runs and prints what it promises', async () => {
  const [code] = blocks('ts')
  const folder = here('../.vitest')
  await mkdir(folder, { recursive: true })
  const file = `${folder}/readme-snippet.ts`
  await writeFile(file, code!)
  const { stdout } = await run(process.execPath, ['--conditions=@elb-openapi/source', file])
  await rm(file)
  expect(stdout).toMatch(/^200 \[.*'pools'.*\]\n400 Invalid input for 'limit'\. /)
})

test.each(shellLines.filter((line) => line.startsWith('curl')))(
  'the README command works: %s',
  async (line) => {
    const mock = await createMock({ logger: recorder() })
    const { url } = await mock.listen(0)
    const command = line.replace('http://127.0.0.1:4010', url)
    const { stdout } = await run('sh', ['-c', `${command} -s -w '\n%{http_code}'`])
    await mock.close()
    expect(stdout.split('\n').at(-1)).toBe(/code=(\d+)/.exec(line)?.[1] ?? '200')
  },
)

test.each(shellLines.filter((line) => line.startsWith('elb-mock')))(
  'the README command starts: %s',
  async (line) => {
    const args = line.split(' ').slice(1)
    const child = spawn(process.execPath, [
      here('../src/cli/cli.ts'),
      ...args,
      ...(args[0] === '--help' ? [] : ['--port', '0']),
    ])
    children.push(child)
    const [chunk] = await once(child.stdout, 'data')
    expect(String(chunk)).toMatch(args[0] === '--help' ? /^Usage: elb-mock/ : /^elb-mock .* on http:/)
  },
)

test('the README knows every option', async () => {
  const { stdout } = await run(process.execPath, [here('../src/cli/cli.ts'), '--help'])
  const options = [...stdout.matchAll(/^ {2}.*?(--[\w-]+)/gm)].map(([, name]) => name!)
  expect(options.length).toBeGreaterThan(6)
  for (const name of options.filter((option) => !['--version', '--help'].includes(option))) {
    expect(readme).toContain(`\`${name}\``)
  }
})
