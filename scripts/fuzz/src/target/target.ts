import type { FuzzRequest } from '../request.ts'

/** How a request reaches the mock. */
export type Transport = 'in process' | 'HTTP'

/** An answer as it came in. Names of headers are in lower case. */
export type Answered = { status: number; headers: Record<string, string>; body: string }

/** What became of a request. */
export type Outcome =
  | ({ kind: 'answer' } & Answered)
  /** The client does not send such a request. */
  | { kind: 'not sent'; why: string }
  | { kind: 'hang'; why: string }
  | { kind: 'crash'; why: string }

/** What became of a request, and what the mock reported meanwhile as its own faults. */
export type Asked = { outcome: Outcome; reports: string[] }

/** What a mock may take for one request. */
export type Limits = {
  /** Milliseconds of its own time: what its thread has computed, whatever else the machine does. */
  busy: number
  /** Milliseconds in which it has nothing to do and still does not answer. */
  idle: number
  /** Memory in MiB. */
  memory: number
}
export const defaultLimits: Limits = { busy: 2000, idle: 2000, memory: 512 }

/** A mock that is asked over one transport. It comes back to life when a request has ended it. */
export type Target = {
  transport: Transport
  ask(request: FuzzRequest): Promise<Asked>
  close(): Promise<void>
}

/** The request as it goes over a transport: `fetch` resolves dots in the path and encodes a few characters. */
export const asSent = (transport: Transport, request: FuzzRequest): FuzzRequest => {
  const url = transport === 'HTTP' ? null : URL.parse(`http://mock${request.target}`)
  return url ? { ...request, target: `${url.pathname}${url.search}` } : request
}

/** Makes Node take the packages of this project from their sources, which need no build. */
export const fromSources = ['--conditions=@elb-openapi/source'] as const
