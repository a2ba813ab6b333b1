import { built, bundle } from './built.ts'
import type { ChildProcess } from 'node:child_process'
import { get } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { end, start } from './cleanup.ts'
import { Problem } from './problem.ts'

/** A program that serves a mock of the document. */
export type Contestant = {
  name: string
  arguments: (port: number, logging: Logging) => string[]
}

/** As the program logs unless told otherwise, or not at all. */
export type Logging = 'default' | 'silent'

/** A server that answers. */
export type Running = {
  name: string
  url: string
  pid: number
  /** From the start of the process to the first answer. */
  milliseconds: number
  /** @throws Problem with its last lines when it has ended */
  assertAlive(): void
  stop(): Promise<void>
}

export const ourMock: Contestant = {
  name: 'mock',
  arguments: (port, logging) => [
    built('packages/mock/dist/cli/cli.js'),
    '--port',
    String(port),
    '--document',
    bundle(),
    ...(logging === 'silent' ? ['--log-level', 'silent'] : []),
  ],
}

export const prism: Contestant = {
  name: 'Prism',
  arguments: (port, logging) => [
    fileURLToPath(import.meta.resolve('@stoplight/prism-cli')),
    'mock',
    bundle(),
    // It crashes with several processes, which it would choose when NODE_ENV is "production".
    '--no-multiprocess',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...(logging === 'silent' ? ['--verboseLevel', 'silent'] : []),
  ],
}

export type StartOptions = {
  logging: Logging
  /** The path to ask for until there is an answer. */
  target: string
  /** Keep the log for error messages, in place of throwing it away. */
  keepLog?: boolean
  environment?: Record<string, string>
}

const patience = 30_000
const keptLines = 15

/**
 * Starts a server on a free port and waits until it answers.
 *
 * @throws Problem with its last lines when it does not
 */
export const startServer = async (
  { name, arguments: argumentsFor }: Contestant,
  { logging, target, keepLog = false, environment = {} }: StartOptions,
): Promise<Running> => {
  const port = await freePort()
  const { NODE_ENV: _, NODE_OPTIONS: __, NODE_COMPILE_CACHE: ___, ...inherited } = process.env
  const command = argumentsFor(port, logging)
  const begin = performance.now()
  const child = start(process.execPath, command, {
    env: { ...inherited, ...environment },
    stdio: ['ignore', keepLog ? 'pipe' : 'ignore', 'pipe'],
  })
  const tail = tailOf(child)
  const assertAlive = (): void => {
    if (child.exitCode === null && child.signalCode === null) return
    const how = child.signalCode ?? `code ${child.exitCode}`
    throw new Problem(`${name} on port ${port} ended by itself (${how}). ${tail()}`)
  }
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(`${url}${target}`))) {
    assertAlive()
    if (performance.now() - begin > patience)
      throw new Problem(`${name} did not answer on port ${port} in ${patience / 1000} seconds. ${tail()}`)
    await sleep(5)
  }
  const milliseconds = performance.now() - begin
  // Another process may have taken the port.
  assertAlive()
  return { name, url, pid: child.pid!, milliseconds, assertAlive, stop: () => end(child) }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume().once('end', () => resolve(true))
    }).once('error', () => resolve(false))
  })

/** Collects what a process prints; the result tells the last lines. */
const tailOf = (child: ChildProcess): (() => string) => {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-20_000)
    })
  return () => {
    const lines = text.trim().split('\n').slice(-keptLines)
    return text.trim() === '' ? 'It printed nothing.' : `Its last lines:\n${lines.join('\n')}`
  }
}
