import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { load } from '../src/mock.ts'
import { startServer } from '../src/server.ts'

const answering = fileURLToPath(new URL('../src/answering-server.ts', import.meta.url))

test('a server answers once it is started, and does not any more when it is stopped', async () => {
  const server = await startServer([answering, '"got"', '"put"'], '/')
  expect(await (await fetch(server.url)).json()).toBe('got')
  expect(await (await fetch(server.url, { method: 'PUT' })).json()).toBe('put')
  expect(server.started).toBeGreaterThan(0)
  expect(server.memory()).toBeGreaterThan(10)
  await server.stop()
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
})

test('a program that ends by itself is an error with what it printed', async () => {
  const program = ['-e', 'console.error("no such document"); process.exit(3)', '--']
  await expect(startServer(program, '/')).rejects.toThrow(/exit code 3[^]*no such document/)
})

test('a server that accepts what the others refuse is no fair peer', async () => {
  const server = await startServer([answering, '{}', '{}'], '/')
  await expect(load(server.url, { amount: 300 })).rejects.toThrow(
    /has to refuse one of three requests, but sent \{"200":\{"count":"?300"?\}\}/,
  )
  await server.stop()
})

test.each(['SIGINT', 'SIGTERM'] as const)('no server outlives a bench that %s ends', async (signal) => {
  const source = `
    import { startServer } from '${new URL('../src/server.ts', import.meta.url)}'
    const { url } = await startServer(['${answering}', '{}', '{}'], '/')
    console.log(url)
    setInterval(() => {}, 1000)`
  const bench = spawn(process.execPath, ['--input-type=module', '--eval', source])
  const [printed] = (await once(bench.stdout.setEncoding('utf8'), 'data')) as [string]
  expect((await fetch(printed.trim())).status).toBe(200)
  bench.kill(signal)
  await once(bench, 'exit')
  await expect
    .poll(() =>
      fetch(printed.trim()).then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone')
})
