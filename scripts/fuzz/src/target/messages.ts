import type { FuzzRequest } from '../request.ts'
import type { Answered, Asked, Limits, Transport } from './target.ts'

/** The mock to run: the module that has `createMock`, as `import` takes it. */
export type HostOptions = { module: string; transport: Transport; limits: Limits; stateful: boolean }

/** From the fuzzer to a process with a mock. */
export type ToHost = { kind: 'start'; options: HostOptions } | { kind: 'ask'; request: FuzzRequest }
/** And back. */
export type FromHost =
  | { kind: 'started' }
  | { kind: 'not started'; why: string }
  | ({ kind: 'asked' } & Asked)

/** From that process to the thread in which the mock runs. */
export type ToThread = { kind: 'ask'; request: FuzzRequest } | { kind: 'ping' }
/** And back. */
export type FromThread =
  | { kind: 'ready'; url: string | undefined }
  | ({ kind: 'answer' } & Answered)
  | { kind: 'not sent'; why: string }
  | { kind: 'failed'; why: string }
  | { kind: 'report'; message: string }
  | { kind: 'pong' }
