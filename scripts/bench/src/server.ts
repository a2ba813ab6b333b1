import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { execa } from 'execa'
import getPort from 'get-port'

/** A server in a process of its own. `started` is the time to the first answer in ms, `memory` resident, in MiB. */
export type Server = { url: string; started: number; memory: () => number; stop: () => Promise<void> }

/** No server is needed longer, in ms; one that hangs ends then. */
const timeout = 300_000

/**
 * Starts a server, which does not outlive this process, and waits until it answers.
 *
 * @param command arguments of Node, to which the port is added
 * @param path what to ask for
 * @throws Error with what the process printed when it ends or hangs
 */
export const startServer = async (command: string[], path: string): Promise<Server> => {
  const port = await getPort({ host: '127.0.0.1' })
  const url = `http://127.0.0.1:${port}`
  const args = [...command, '--port', String(port)]
  const begin = performance.now()
  const child = execa(process.execPath, args, { stdin: 'ignore', stdout: 'ignore', timeout })
  await Promise.race([child, firstAnswer(url + path)])
  const started = performance.now() - begin
  const stop = async (): Promise<void> => {
    child.kill()
    await child.catch(() => {})
  }
  return { url, started, memory: () => residentMemory(child.pid!), stop }
}

const firstAnswer = async (url: string): Promise<string> => {
  try {
    return await (await fetch(url)).text()
  } catch {
    await sleep(5)
    return firstAnswer(url)
  }
}

const residentMemory = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
