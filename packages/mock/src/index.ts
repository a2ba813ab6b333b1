export type { Listening, ListenOptions, Mock, MockFetch, MockOptions } from './api.ts'
export { consoleLogger, type Logger, type LogLevel } from './log.ts'
export { createMock } from './mock.ts'
