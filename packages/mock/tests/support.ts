import { fileURLToPath } from 'node:url'
import { createMock, type Logger, type Mock, type MockOptions } from '../src/index.ts'

export const fixture = fileURLToPath(new URL('fixtures/openapi.yaml', import.meta.url))

/** A mock of the fixture document that reports nothing. */
export const createFixtureMock = (options: MockOptions = {}): Promise<Mock> =>
  createMock({ document: fixture, logger: recorder(), ...options })

export interface Recorder extends Logger {
  errors: string[]
  lines: string[]
  details: string[]
}

/** A logger that keeps what it is told. */
export function recorder(): Recorder {
  const kept: Recorder = {
    errors: [],
    lines: [],
    details: [],
    error: (message) => void kept.errors.push(message),
    info: (message) => void kept.lines.push(message),
    debug: (message) => void kept.details.push(message),
  }
  return kept
}

interface Answer {
  status: number
  headers: Headers
  text: string
  /** The parsed body, or undefined without one. */
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any
}

export type Send = (
  method: string,
  path: string,
  options?: { body?: unknown; raw?: BodyInit; headers?: Record<string, string> },
) => Promise<Answer>

/** Sends requests with a token to a mock; `body` goes as JSON, `raw` as it is. */
export function sender(fetch: Mock['fetch']): Send {
  return async (method, path, { body, raw, headers = {} } = {}) => {
    const sent = raw ?? (body === undefined ? null : JSON.stringify(body))
    const response = await fetch(path, {
      method,
      body: sent,
      headers: {
        'X-Auth-Token': 'a-token',
        ...(sent !== null && { 'Content-Type': 'application/json' }),
        ...headers,
      },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson && text !== '' ? JSON.parse(text) : undefined,
    }
  }
}

export const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
