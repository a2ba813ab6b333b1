import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FuzzRequest } from '../request.ts'
import type { FromThread, HostOptions, ToThread } from './messages.ts'
import { fromSources, type Limits, type Outcome } from './target.ts'

/** Between two looks at a mock that is late. In milliseconds. */
const interval = 100
/** A thread that cannot start does not start later. In milliseconds. */
const startLimit = 120_000

const busyFor = (milliseconds: number): string => `busy for ${(milliseconds / 1000).toFixed(1)} s`

type Settle = (outcome: Outcome) => void

/** A mock in a thread of its own, busy with one request at most. */
export class MockThread {
  readonly #worker: Worker
  readonly #limits: Limits
  #settle: Settle | undefined
  #pong: (() => void) | undefined
  #ended: string | undefined
  readonly #reports: string[] = []
  url: string | undefined

  private constructor(worker: Worker, limits: Limits) {
    this.#worker = worker
    this.#limits = limits
    worker.on('message', (message: FromThread) => this.#hear(message))
    worker.on('error', (error: unknown) => this.#end(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => this.#end(`its thread ended with code ${code}`))
  }

  /** @throws Error when the mock cannot be made */
  static async start(options: HostOptions): Promise<MockThread> {
    const worker = new Worker(new URL('thread.ts', import.meta.url), {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: options.limits.memory },
      execArgv: [...fromSources],
    })
    const thread = new MockThread(worker, options.limits)
    const deadline = performance.now() + startLimit
    await new Promise<void>((resolve, reject) => {
      const look = setInterval(() => {
        const late = performance.now() > deadline
        if (!late && thread.#ended === undefined) return
        clearInterval(look)
        void worker.terminate()
        reject(new Error(`The mock does not start: ${thread.#ended ?? 'it takes too long'}`))
      }, interval)
      worker.on('message', (message: FromThread) => {
        if (message.kind !== 'ready') return
        clearInterval(look)
        resolve()
      })
    })
    return thread
  }

  get isAlive(): boolean {
    return this.#ended === undefined
  }

  /** What the mock reported as its own faults since the last call. */
  takeReports(): string[] {
    return this.#reports.splice(0)
  }

  /** Lets the mock answer a request in its thread. */
  fetch(request: FuzzRequest): Promise<Outcome> {
    return this.watch(() => this.#tell({ kind: 'ask', request }))
  }

  /**
   * Waits for what `begin` sets off, and ends the thread when that takes more than the mock may take.
   *
   * @param begin may settle the outcome itself; else the thread does
   */
  async watch(begin: (settle: Settle) => void): Promise<Outcome> {
    const before = this.#used()
    const started = performance.now()
    const outcome = new Promise<Outcome>((resolve) => {
      this.#settle = resolve
      if (this.#ended !== undefined) resolve({ kind: 'crash', why: this.#ended })
      else begin(resolve)
    })
    const soon = new AbortController()
    const first = await Promise.race([
      outcome,
      sleep(this.#limits.busy, undefined, soon).catch(() => undefined),
    ])
    soon.abort()
    const settled = first ?? (await this.#late(outcome, before))
    if (settled.kind === 'hang') await this.stop()
    if (settled.kind !== 'answer' || performance.now() - started < this.#limits.busy) return settled
    const used = (await this.#used()) - (await before)
    return used < this.#limits.busy ? settled : { kind: 'hang', why: busyFor(used) }
  }

  async #late(outcome: Promise<Outcome>, before: Promise<number>): Promise<Outcome> {
    let idle = 0
    for (;;) {
      const used = (await this.#used()) - (await before)
      if (used >= this.#limits.busy) return { kind: 'hang', why: busyFor(used) }
      const pong = new Promise<'pong'>((resolve) => {
        this.#pong = () => resolve('pong')
      })
      if (this.isAlive) this.#tell({ kind: 'ping' })
      const next = await Promise.race([outcome, pong, sleep(interval, 'busy' as const)])
      if (typeof next === 'object') return next
      if (next === 'busy') continue
      idle += interval
      if (idle >= this.#limits.idle) return { kind: 'hang', why: 'no answer although it has nothing to do' }
      const then = await Promise.race([outcome, sleep(interval)])
      if (then) return then
    }
  }

  /** Why the thread ended, if it ends within a moment; for connections that break before the thread tells. */
  async endedSoon(): Promise<string | undefined> {
    for (let waited = 0; waited < 2000 && this.isAlive; waited += interval) await sleep(interval)
    return this.#ended
  }

  async stop(): Promise<void> {
    this.#ended ??= 'it was stopped'
    await this.#worker.terminate()
  }

  #tell(message: ToThread): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(message)
  }

  #hear(message: FromThread): void {
    switch (message.kind) {
      case 'ready':
        this.url = message.url
        return
      case 'report':
        this.#reports.push(message.message)
        return
      case 'pong':
        this.#pong?.()
        return
      case 'failed':
        this.#settle?.({ kind: 'crash', why: message.why })
        return
      default:
        this.#settle?.(message)
    }
  }

  #end(why: string): void {
    this.#ended ??= why
    this.#settle?.({ kind: 'crash', why: this.#ended })
  }

  /** Processor time of the thread, in milliseconds. */
  async #used(): Promise<number> {
    const usage = await this.#worker.cpuUsage().catch(() => undefined)
    return usage ? (usage.user + usage.system) / 1000 : NaN
  }
}
