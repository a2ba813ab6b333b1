import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentedAddress, readmeSnippets } from '../src/readme.ts'
import { mock } from './mock.ts'

// The snippets of the READMEs, run as a reader would, against a mock on a free port.

const run = promisify(execFile)
const snippets = readmeSnippets()
const curls = snippets.flatMap(({ file, language, text }) =>
  language === 'sh'
    ? text
        .split('\n')
        .filter((line) => line.startsWith('curl '))
        .map((line) => ({ file, line }))
    : [],
)
const scripts = snippets.filter(({ language }) => language === 'ts')

let address = ''
beforeAll(async () => {
  address = (await mock.listen(0)).url.replace(/\/$/, '')
})
afterAll(() => mock.close())

test('the READMEs have snippets of both kinds', () => {
  expect(curls.length).toBeGreaterThan(0)
  expect(scripts.length).toBeGreaterThan(0)
})

describe.each(curls)('$file: $line', ({ line }) => {
  test('works when pasted', async () => {
    const { stdout } = await run('sh', ['-c', line.replaceAll(documentedAddress, address)])
    const body = stdout.slice(stdout.indexOf('{'))
    expect(() => JSON.parse(body), stdout).not.toThrow()
  })
})

describe.each(scripts.map((snippet, index) => ({ ...snippet, index })))(
  '$file: TypeScript snippet $index',
  ({ text, index }) => {
    test('runs', async () => {
      const folder = new URL('../generated/run/', import.meta.url)
      mkdirSync(folder, { recursive: true })
      const script = fileURLToPath(new URL(`readme-${index}.ts`, folder))
      writeFileSync(script, text.replaceAll(documentedAddress, address))
      const { stdout } = await run(process.execPath, ['--conditions=@elb-openapi/source', script], {
        timeout: 20_000,
      })
      // A snippet shows what it prints in comments: `// prints: 200`.
      for (const [, printed = ''] of text.matchAll(/\/\/ prints: (.*)$/gm))
        expect(stdout.split('\n')).toContain(printed)
    })
  },
)
