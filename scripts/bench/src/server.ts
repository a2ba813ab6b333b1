import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { execa } from 'execa'
import getPort from 'get-port'

/** No server is needed longer, in ms; one that hangs ends then. */
const timeout = 300_000

/**
 * Starts a server, which does not outlive this process, and waits until it answers.
 *
 * @param command arguments of Node, to which the port is added
 * @param path what to ask for
 * @returns `started` is the time to the first answer in ms; `memory` tells how much is resident, in MiB
 * @throws Error with what the process printed when it ends or hangs
 */
export const startServer = async (command: string[], path: string) => {
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

const firstAnswer = (url: string): Promise<string> =>
  fetch(url)
    .then((response) => response.text())
    .catch(() => sleep(5).then(() => firstAnswer(url)))

const residentMemory = (pid: number): number => {
  const kibibytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kibibytes) / 1024
}
