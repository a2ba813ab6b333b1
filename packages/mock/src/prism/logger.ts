import type { PrismHttpComponents } from '@stoplight/prism-http'

const quiet = (): void => {}

/** Prism logs every step and wants pino for it; half of its time would go there. */
export const silentLogger = {
  level: 'silent',
  trace: quiet,
  debug: quiet,
  info: quiet,
  success: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  child: () => silentLogger,
} as unknown as PrismHttpComponents['logger']
