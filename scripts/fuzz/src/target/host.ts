// A process with a mock in a thread, and with whatever asks it. When it ends as a whole, the fuzzer does not end with it.
import { createExchange } from './exchange.ts'
import type { FromHost, HostOptions, ToHost } from './messages.ts'
import { MockThread } from './mock-thread.ts'
import type { Asked } from './target.ts'
import type { FuzzRequest } from '../request.ts'

const say = (message: FromHost): void => void process.send?.(message)
const exchange = createExchange()
let options: HostOptions | undefined
let thread: MockThread | undefined

const start = async (): Promise<MockThread> => {
  if (!options) throw new Error('asked before it was started')
  thread = await MockThread.start(options)
  return thread
}

const ask = async (request: FuzzRequest): Promise<Asked> => {
  const mock = thread?.isAlive ? thread : await start()
  const outcome = await (options?.transport === 'HTTP'
    ? mock.watch((settle) => void exchange(mock, request).then(settle))
    : mock.fetch(request))
  return { outcome, reports: mock.takeReports() }
}

process.on('message', (message: ToHost) => {
  if (message.kind === 'start') {
    ;({ options } = message)
    start().then(
      () => say({ kind: 'started' }),
      (error: unknown) =>
        say({ kind: 'not started', why: error instanceof Error ? error.message : String(error) }),
    )
  } else void ask(message.request).then((asked) => say({ kind: 'asked', ...asked }))
})
// The fuzzer decides about the end; Ctrl+C reaches all processes of a terminal.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
