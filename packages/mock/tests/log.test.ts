import { afterEach, expect, test, vi } from 'vitest'
import { consoleLogger, type LogLevel, printable, requestLine } from '../src/log.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test.each<[LogLevel, string[]]>([
  ['silent', []],
  ['error', ['err:e\n']],
  ['info', ['err:e\n', 'out:i\n']],
  ['debug', ['err:e\n', 'out:i\n', 'out:  d\n']],
])('at %s the console logger prints %j', (level, printed) => {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(`out:${String(text)}`) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(`err:${String(text)}`) > 0)
  const logger = consoleLogger(level)
  logger.error('e')
  logger.info('i')
  logger.debug('d')
  expect(lines).toEqual(printed)
})

test('a log line has method, path with query, status and milliseconds', () => {
  vi.stubEnv('FORCE_COLOR', undefined)
  expect(requestLine('GET', '/a?b=c', 200, 1.26)).toBe('GET /a?b=c 200 1.3 ms')
})

test('a long URL is cut', () => {
  expect(requestLine('GET', `/${'a'.repeat(9000)}`, 414, 1).length).toBeLessThan(400)
})

test.each([
  [200, 32],
  [404, 33],
  [503, 31],
])('a status %s has colour %s where colours are wanted', (status, colour) => {
  vi.stubEnv('NO_COLOR', undefined)
  vi.stubEnv('FORCE_COLOR', '1')
  expect(requestLine('GET', '/', status, 1)).toContain(`\u001b[${colour}m${status}\u001b[39m`)
})

test('what a terminal would act on is spelt out', () => {
  expect(printable('a\r\n\u001b[31m\u{1f600}\u2028')).toBe(String.raw`a\u{d}\u{a}\u{1b}[31m\u{1f600}\u{2028}`)
})
