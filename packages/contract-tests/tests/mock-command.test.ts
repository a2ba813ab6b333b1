import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { readmeSnippets } from '../src/readme.ts'

// The command of the mock with the document that it brings along, as its README says to call it.

const command = fileURLToPath(
  new URL('src/cli/cli.ts', import.meta.resolve('@elb-openapi/mock/package.json')),
)
const lines = readmeSnippets().flatMap(({ file, language, text }) =>
  file.includes('mock') && language === 'sh'
    ? text.split('\n').filter((line) => line.startsWith('elb-mock') && !line.includes('--help'))
    : [],
)
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

test('the README says how to start the mock', () => {
  expect(lines.length).toBeGreaterThan(1)
})

test.each(lines)('%s starts, and prints a first call that is answered', async (line) => {
  const child = spawn(process.execPath, [
    '--conditions=@elb-openapi/source',
    command,
    ...line.split(' ').slice(1),
    '--port',
    '0',
  ])
  children.push(child)
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    if (/Try: .*\n/.test(printed)) break
  }
  const [, headers = '', address = ''] = /Try: curl (.*)'(.*)'/.exec(printed) ?? []
  const [, name, value] = /-H '(\S+): (.*)'/.exec(headers) ?? []
  const response = await fetch(address, { headers: name === undefined ? {} : { [name]: value! } })
  expect(response.status).toBe(200)
})
