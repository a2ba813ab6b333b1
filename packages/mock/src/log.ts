import { styleText } from 'node:util'

/** Where the mock reports to. Messages are single lines; `error` may carry a stack. */
export interface Logger {
  /** Something the mock did wrong, or that is wrong with the document. */
  error(message: string): void
  /** One line a request. */
  info(message: string): void
  /** What was wrong with a request. Values from requests are never part of it. */
  debug(message: string): void
}

export const logLevels = ['silent', 'error', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

const nothing = (): void => {}
/** More of a URL than this is not worth reading, in characters. */
const LONGEST_TARGET = 300

/** Prints errors to stderr and the rest to stdout, up to a level. */
export function consoleLogger(level: LogLevel): Logger {
  const from = (least: LogLevel, print: (message: string) => void) =>
    logLevels.indexOf(level) >= logLevels.indexOf(least) ? print : nothing
  return {
    error: from('error', (message) => process.stderr.write(`${message}\n`)),
    info: from('info', (message) => process.stdout.write(`${message}\n`)),
    debug: from('debug', (message) => process.stdout.write(`  ${message}\n`)),
  }
}

/** A logger that cannot stop an answer: what it throws is ignored. */
export function guarded(logger: Logger): Logger {
  const guard =
    (print: (message: string) => void) =>
    (message: string): void => {
      try {
        print.call(logger, message)
      } catch {
        // A request is answered whether or not its line can be written.
      }
    }
  return { error: guard(logger.error), info: guard(logger.info), debug: guard(logger.debug) }
}

/** One request as a log line: method, path and query, status, milliseconds. Coloured on a terminal. */
export function requestLine(method: string, target: string, status: number, milliseconds: number): string {
  const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green'
  const coloured = styleText(colour, String(status), { stream: process.stdout })
  const shown = target.length <= LONGEST_TARGET ? target : `${target.slice(0, LONGEST_TARGET)}...`
  return `${printable(method)} ${printable(shown)} ${coloured} ${milliseconds.toFixed(1)} ms`
}

/** A text without line breaks and escape sequences, which a sender could use to fake log lines. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}
