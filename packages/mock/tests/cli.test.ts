import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { createFixtureMock, fixture } from './support.ts'

const CLI = fileURLToPath(new URL('../src/cli/cli.ts', import.meta.url))
const run = promisify(execFile)
const children: ChildProcess[] = []
// Vitest may ask for colours; a shell that pipes does not.
const { FORCE_COLOR: _force, ...env } = process.env

afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})

interface Running {
  child: ChildProcess
  url: string
  out: () => string
  err: () => string
  until: (pattern: RegExp) => Promise<string>
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

/** Starts the CLI on a free port, by default with the fixture document, and waits for its address. */
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
  await until(/Try: /)
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

describe('elb-mock', { timeout: 30_000 }, () => {
  test('prints its address and a first command that works when pasted', async () => {
    const { out, url } = await start()
    expect(out()).toMatch(
      /^elb-mock \d+\.\d+\.\d+ on http:\/\/127\.0\.0\.1:\d+, \d+ operations\. Ctrl\+C stops it\.\n/,
    )
    const command = /Try: (.*)/.exec(out())![1]!
    expect(command).toBe(`curl -H 'X-Auth-Token: any' '${url}/v2.0/lbaas/things'`)
    const { stdout } = await run('sh', ['-c', `${command} -s`])
    expect(JSON.parse(stdout)).toEqual({ things: [] })
  })

  test('takes the packaged document when none is named', async () => {
    const child = spawn(process.execPath, [CLI, '--port', '0'])
    children.push(child)
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    while (!/Try: .*\n/.test(out)) await once(child.stdout, 'data')
    const { stdout } = await run('sh', [
      '-c',
      `${/Try: (.*)/.exec(out)![1]!} -s -o /dev/null -w '%{http_code}'`,
    ])
    expect(stdout).toBe('200')
  })

  test('needs no credentials with --no-auth, and its first command has none', async () => {
    const { out, url } = await start('--no-auth')
    expect(/Try: (.*)/.exec(out())![1]).toBe(`curl '${url}/v2.0/lbaas/things'`)
    expect((await fetch(`${url}/v2.0/lbaas/things`)).status).toBe(200)
  })

  test('allows no other origins with --no-cors', async () => {
    const { url } = await start('--no-cors')
    const response = await fetch(url, { headers: { Origin: 'http://localhost' } })
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  test('prints one line a request, without colours when nobody looks', async () => {
    const { url, until, out } = await start()
    await fetch(`${url}/nope?a=b`)
    await until(/nope/)
    expect(out().split('\n').at(-2)).toMatch(/^GET \/nope\?a=b 404 \d+\.\d ms$/)
    expect(out()).not.toContain('\u001b')
  })

  test('says at debug what was wrong, but nothing that was sent', async () => {
    const { url, until, out, err } = await start('--log-level', 'debug')
    const body = '{"thing":{"name":"a","algorithm":"SECRET"}}'
    const headers = { 'X-Auth-Token': 'SECRET', 'Content-Type': 'application/json' }
    await fetch(`${url}/v3/p1/things`, { method: 'POST', body, headers })
    await until(/POST/)
    expect(out()).toContain('  body thing.algorithm: must be one of: ROUND_ROBIN, SOURCE_IP\n')
    expect(out() + err()).not.toContain('SECRET')
  })

  test('cannot be made to print line breaks or escape sequences by a request', async () => {
    const { url, until, out } = await start('--log-level', 'debug')
    const body = JSON.stringify({ 'a\n\u001b[31mb': 1 })
    const headers = { 'X-Auth-Token': 't', 'Content-Type': 'application/json' }
    await fetch(`${url}/v3/p1/things`, { method: 'POST', body, headers })
    await until(/POST .* 400/)
    expect(out()).toContain(String.raw`body a\u{a}\u{1b}[31mb: Unrecognized attribute(s)`)
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
    socket.write('POST /v3/p1/things HTTP/1.1\r\nX-Auth-Token: t\r\nContent-Length: 10\r\n\r\n{')
    await new Promise((resolve) => setTimeout(resolve, 200))
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
    const { code, stdout, stderr } = await runToEnd('--port', String(port))
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

  test.each([
    [['--port', '70000'], /'70000' is invalid\. It must be a number from 0 to 65535/],
    [['--port', 'http'], /'http' is invalid/],
    [['--log-level', 'loud'], /Allowed choices are silent, error, info, debug/],
    [['--prot', '1'], /unknown option '--prot'.*--port/s],
    [['extra'], /too many arguments/],
  ])('%j is refused with exit code 2 and no stack', async (args, message) => {
    const { code, stdout, stderr } = await runToEnd(...args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).toContain('Try: elb-mock --help')
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test('--help shows every option and examples', async () => {
    const { code, stdout } = await runToEnd('--help')
    expect(code).toBe(0)
    for (const word of [
      '--port',
      '--host',
      '--document',
      '--no-auth',
      '--no-cors',
      '--log-level',
      '--version',
    ]) {
      expect(stdout).toContain(word)
    }
    expect(stdout).toMatch(/Examples:\n {2}elb-mock .*curl -H/s)
  })

  test('--version prints the version of the package', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    expect((await runToEnd('--version')).stdout).toBe(`${manifest.version}\n`)
  })

  test('--log-level silent prints nothing at all', async () => {
    const mock = await createFixtureMock()
    const { port } = await mock.listen(0)
    await mock.close()
    const child = spawn(process.execPath, [
      CLI,
      '--port',
      String(port),
      '--document',
      fixture,
      '--log-level',
      'silent',
    ])
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
})
