import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, inject, onTestFinished, test } from 'vitest'
import { command, userEnvironment } from './support/child.ts'

const { app } = inject('consumer')

/** The address that the mock prints when it listens. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (chunk) => {
      text += String(chunk)
      const [, url] = /on (http:\/\/[^\s,]+)/.exec(text) ?? []
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new Error(`elb-mock stopped and printed: ${text}`)))
  })

test('npx starts the mock, curl gets an answer, and Ctrl+C stops it', async () => {
  // A group of its own, so that a signal reaches the mock and not only npx, as in a terminal.
  const child = spawn('npx', ['elb-mock', '--port', '0'], {
    cwd: app,
    env: userEnvironment(),
    detached: true,
  })
  let running = true
  child.once('exit', () => (running = false))
  const signal = (name: 'SIGINT' | 'SIGKILL'): boolean => running && process.kill(-child.pid!, name)
  onTestFinished(() => void signal('SIGKILL'))

  const url = await addressOf(child)
  const call = ['-s', '-H', 'X-Auth-Token: any', '-w', '\n%{http_code}', `${url}/v2.0/lbaas/pools?limit=1`]
  expect(await command('curl', call, { cwd: app })).toMatch(/^\{"pools":\[[\s\S]*\n200$/)

  const exit = once(child, 'exit')
  signal('SIGINT')
  await exit
  await expect.poll(() => fetch(url).catch(() => 'nobody listens')).toBe('nobody listens')
})
