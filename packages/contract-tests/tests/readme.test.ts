import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readmeSnippets } from '../src/readme.ts'
import { runShell, runTypeScript, type Outcome } from '../src/run-snippet.ts'
import { createMock } from '@elb-openapi/mock'

// The snippets of the READMEs, run as a reader would, against a mock on a free port, with the demo of the command.

const mock = await createMock({ seed: 'demo' })

const snippets = readmeSnippets()
const curls = snippets
  .flatMap(({ file, language, text }) =>
    language === 'sh' ? text.split('\n').map((line) => ({ file, line })) : [],
  )
  .filter(({ line }) => line.startsWith('curl '))
  .map((curl, index) => ({ ...curl, index }))
const scripts = snippets
  .filter(({ language }) => language === 'ts')
  .map((snippet, index) => ({ ...snippet, index }))

let curlOutcomes: Outcome[]
let scriptOutcomes: Outcome[]
beforeAll(async () => {
  const { url } = await mock.listen(0)
  const address = url.replace(/\/$/, '')
  ;[curlOutcomes, scriptOutcomes] = await Promise.all([
    runShell(
      curls.map(({ line }) => line),
      address,
    ),
    runTypeScript(
      scripts.map(({ index, text }) => ({ name: `readme-${index}`, text })),
      address,
    ),
  ])
})
afterAll(() => mock.close())

test('the READMEs have snippets of both kinds', () => {
  expect(curls.length).toBeGreaterThan(0)
  expect(scripts.length).toBeGreaterThan(0)
})

describe.each(curls)('$file: $line', ({ index, line }) => {
  test('works when pasted, and gets no error but one that it asks for', () => {
    const { output, error } = curlOutcomes[index]!
    expect(error, output).toBeUndefined()
    expect(() => JSON.parse(output), output).not.toThrow()
    expect(/error_code|NeutronError/.test(output), output).toBe(line.includes('Prefer: code='))
  })
})

describe.each(scripts)('$file: TypeScript snippet $index', ({ text, index }) => {
  test('runs and prints what it says', () => {
    const { output, error } = scriptOutcomes[index]!
    expect(error).toBeUndefined()
    // A snippet shows what it prints in comments: `// prints: 200`.
    for (const [, printed = ''] of text.matchAll(/\/\/ prints: (.*)$/gm))
      expect(output.split('\n')).toContain(printed)
    expect(output).not.toMatch(/\[object |undefined/)
  })
})
