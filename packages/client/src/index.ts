export { createElbClient, type ElbClient, type ElbClientOptions } from './client.ts'
export { describeError, type ElbError, type ErrorDescription } from './errors.ts'
export type { ElbPaths } from './paths.ts'
