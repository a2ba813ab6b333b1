import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FuzzRequest } from '../request.ts'
import type { FromHost, HostOptions, ToHost } from './messages.ts'
import { fromSources, type Asked, type Target } from './target.ts'

const hostModule = fileURLToPath(new URL('host.ts', import.meta.url))
/** So much of what a process has printed is looked at when it has ended, in characters. */
const kept = 20_000

/** A mock in a process of its own, which is started again after it ended. */
export const createTarget = (options: HostOptions): Target => {
  let host: Host | undefined
  return {
    transport: options.transport,
    async ask(request) {
      if (!host?.isAlive) {
        host = new Host()
        await host.start(options)
      }
      return host.ask(request)
    },
    async close() {
      await host?.stop()
    },
  }
}

class Host {
  readonly #process: ChildProcess
  #errors = ''
  isAlive = true

  constructor() {
    this.#process = fork(hostModule, {
      execArgv: [...fromSources],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#process.once('exit', () => (this.isAlive = false))
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-kept)
    })
  }

  /** @throws Error when the mock cannot be made */
  async start(options: HostOptions): Promise<void> {
    const message = await this.#exchange({ kind: 'start', options })
    if (message?.kind === 'started') return
    await this.stop()
    throw new Error(
      message?.kind === 'not started' ? message.why : `The mock does not start: ${this.#lastWords()}`,
    )
  }

  async ask(request: FuzzRequest): Promise<Asked> {
    const message = await this.#exchange({ kind: 'ask', request })
    if (message?.kind === 'asked') return { outcome: message.outcome, reports: message.reports }
    return { outcome: { kind: 'crash', why: this.#lastWords() }, reports: [] }
  }

  async stop(): Promise<void> {
    if (!this.isAlive) return
    const ended = once(this.#process, 'exit')
    if (this.#process.connected) this.#process.disconnect()
    await ended
  }

  /** The next message of the process; undefined when it ends before. */
  #exchange(message: ToHost): Promise<FromHost | undefined> {
    return new Promise((resolve) => {
      const settle = (answer: FromHost | undefined): void => {
        this.#process.off('message', settle).off('close', onClose)
        resolve(answer)
      }
      const onClose = (): void => settle(undefined)
      this.#process.on('message', settle).on('close', onClose)
      // A process that has just ended tells so by closing.
      this.#process.send(message, () => {})
    })
  }

  #lastWords(): string {
    const fatal = /^(?:FATAL ERROR|\w*Error): .*$/m.exec(this.#errors)?.[0]
    const { exitCode, signalCode } = this.#process
    return fatal ?? `its process ended with ${signalCode ?? `code ${exitCode}`}`
  }
}
