import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createFixtureMock, fixture } from './support.ts'

const CLI = fileURLToPath(new URL('../src/cli/cli.ts', import.meta.url))
const run = promisify(execFile)
const children: ChildProcess[] = []
// Vitest may ask for colours; a shell that pipes does not.
const { FORCE_COLOR: _force, ...env } = process.env

const end = (child: ChildProcess): void => {
  if (child.exitCode === null) child.kill('SIGKILL')
}
afterEach(() => children.splice(0).forEach(end))

interface Running {
  child: ChildProcess
  url: string
  out: () => string
  err: () => string
  until: (pattern: RegExp) => Promise<string>
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

/** Starts the CLI on a free port with the fixture document, and waits for its address. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [CLI, '--port', '0', '--document', fixture, ...args], { env })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const until = async (pattern: RegExp) => {
    for (let tries = 0; !pattern.test(out); tries++) {
      if (tries > 1000 || child.exitCode !== null) throw new Error(`waited for ${pattern}, got: ${out}${err}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return out
  }
  await until(/Try: .*\n/)
  const url = /http:\/\/[\w.:]+/.exec(out)?.[0] ?? ''
  return { child, url, out: () => out, err: () => err, until, ended }
}

/** Runs the CLI to its end. */
async function runToEnd(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return run(process.execPath, [CLI, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

describe('elb-mock that only answers', { timeout: 30_000 }, () => {
  let running: Running
  let before = ''
  beforeAll(async () => {
    running = await start('--log-level', 'debug')
    before = running.out()
    children.splice(0)
  })
  afterAll(() => end(running.child))

  const post = (body: string) =>
    fetch(`${running.url}/v3/p1/things`, {
      method: 'POST',
      body,
      headers: { 'X-Auth-Token': 'SECRET', 'Content-Type': 'application/json' },
    })

  test('prints its address and a first command that works when pasted', async () => {
    expect(before).toMatch(
      /^elb-mock \d+\.\d+\.\d+ on http:\/\/127\.0\.0\.1:\d+, \d+ operations\. Ctrl\+C stops it\.\n/,
    )
    const command = /Try: (.*)/.exec(before)![1]!
    expect(command).toBe(`curl -H 'X-Auth-Token: any' '${running.url}/v2.0/lbaas/things'`)
    const { stdout } = await run('sh', ['-c', `${command} -s`])
    expect(JSON.parse(stdout)).toEqual({ things: [] })
  })

  test('prints one line a request, without colours when nobody looks', async () => {
    await fetch(`${running.url}/nope?a=b`)
    await running.until(/nope/)
    expect(running.out().split('\n').at(-2)).toMatch(/^GET \/nope\?a=b 404 \d+\.\d ms$/)
    expect(running.out()).not.toContain('\u001b')
  })

  test('says at debug what was wrong, but nothing that was sent', async () => {
    await post('{"thing":{"name":"a","algorithm":"SECRET"}}')
    await running.until(/algorithm.*\nPOST/)
    expect(running.out()).toContain('  body thing.algorithm: must be one of: ROUND_ROBIN, SOURCE_IP\n')
    expect(running.out() + running.err()).not.toContain('SECRET')
  })

  test('cannot be made to print line breaks or escape sequences by a request', async () => {
    await post(JSON.stringify({ 'a\n\u001b[31mb': 1 }))
    await running.until(/\[31mb[^\n]*\n.*POST .* 400/s)
    expect(running.out()).toContain(String.raw`body a\u{a}\u{1b}[31mb: Unrecognized attribute(s)`)
  })
})

describe('elb-mock', { timeout: 30_000 }, () => {
  test('needs no credentials with --no-auth, and allows no other origins with --no-cors', async () => {
    const { out, url } = await start('--no-auth', '--no-cors')
    expect(/Try: (.*)/.exec(out())![1]).toBe(`curl '${url}/v2.0/lbaas/things'`)
    const response = await fetch(`${url}/v2.0/lbaas/things`, { headers: { Origin: 'http://localhost' } })
    expect(response.status).toBe(200)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s with exit code 0, also with a connection kept alive',
    async (signal) => {
      const { child, url, ended } = await start()
      await (await fetch(url)).text()
      const started = performance.now()
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(performance.now() - started).toBeLessThan(2000)
    },
  )

  test('stops at once on a second signal, though a request is under way', async () => {
    const { child, url, ended } = await start()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('error', () => {})
    const head = 'POST /v3/p1/things HTTP/1.1\r\nX-Auth-Token: t\r\nExpect: 100-continue\r\n'
    socket.write(`${head}Content-Length: 10\r\n\r\n`)
    await once(socket, 'data')
    const started = performance.now()
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(child.exitCode).toBe(null)
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
    expect(performance.now() - started).toBeLessThan(2000)
    socket.destroy()
  })

  test('says in one line which port is taken and what to do', async () => {
    const mock = await createFixtureMock()
    const { port } = await mock.listen(0)
    const { code, stdout, stderr } = await runToEnd('--document', fixture, '--port', String(port))
    await mock.close()
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `Cannot listen on 127.0.0.1:${port}: the port is in use. Choose another one (--port), or 0 for any free one.\n`,
    )
  })

  test('says in one line that a document is missing', async () => {
    const { code, stderr } = await runToEnd('--document', 'no-such.yaml')
    expect([code, stderr]).toEqual([1, 'Cannot read the document no-such.yaml: there is no such file.\n'])
  })

  test('ends with exit code 2 and no stack when an option is bad', async () => {
    const { code, stdout, stderr } = await runToEnd('--host', '')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain("error: option '--host <address>' argument '' is invalid.")
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test('ends with exit code 0 after its help', async () => {
    expect(await runToEnd('--help')).toMatchObject({ code: 0, stderr: '' })
  })

  test('--log-level silent prints nothing at all', async () => {
    const mock = await createFixtureMock()
    const { port } = await mock.listen(0)
    await mock.close()
    const args = ['--port', String(port), '--document', fixture, '--log-level', 'silent']
    const child = spawn(process.execPath, [CLI, ...args])
    children.push(child)
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += chunk))
    child.stderr.on('data', (chunk) => (printed += chunk))
    const ask = (): Promise<number> =>
      fetch(`http://127.0.0.1:${port}/nope`).then(
        ({ status }) => status,
        () => 0,
      )
    let status = 0
    for (let tries = 0; status === 0 && tries < 500; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      status = await ask()
    }
    expect(status).toBe(404)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(printed).toBe('')
  })

  test('ends without a fault when nobody reads its output any more', async () => {
    const { child, url, ended, err } = await start()
    child.stdout!.destroy()
    for (let tries = 0; child.exitCode === null && tries < 50; tries++) {
      await fetch(url).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await ended).toBe(0)
    expect(err()).toBe('')
  })

  test.runIf(process.platform === 'linux')('says in one line that its output has no place', async () => {
    const command = `'${process.execPath}' '${CLI}' --port 0 --document '${fixture}' > /dev/full`
    const error = await run('sh', ['-c', command]).catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Cannot write to the output: .*no space left on device.*\n$/),
    })
  })
})
