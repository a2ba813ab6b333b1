import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readmeSnippets } from '../src/readme.ts'
import { runShell, runTypeScript } from '../src/run-snippet.ts'
import { mock } from './mock.ts'

// The snippets of the READMEs, run as a reader would, against a mock on a free port.

const snippets = readmeSnippets()
const curls = snippets.flatMap(({ file, language, text }) =>
  language === 'sh'
    ? text
        .split('\n')
        .filter((line) => line.startsWith('curl '))
        .map((line) => ({ file, line }))
    : [],
)
const scripts = snippets
  .filter(({ language }) => language === 'ts')
  .map((snippet, index) => ({ ...snippet, index }))

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
    const output = await runShell(line, address)
    expect(() => JSON.parse(output), output).not.toThrow()
  })
})

describe.each(scripts)('$file: TypeScript snippet $index', ({ text, index }) => {
  test('runs and prints what it says', async () => {
    const output = await runTypeScript(`readme-${index}`, text, address)
    // A snippet shows what it prints in comments: `// prints: 200`.
    for (const [, printed = ''] of text.matchAll(/\/\/ prints: (.*)$/gm))
      expect(output.split('\n')).toContain(printed)
    expect(output).not.toMatch(/\[object |undefined/)
  })
})
