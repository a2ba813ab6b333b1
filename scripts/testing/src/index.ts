export { reportFigures, reportLine } from './figures/report.ts'
export { describeUnproven, type Claim } from './proofs/describe.ts'
export { fingerprint } from './proofs/fingerprint.ts'
export { sourcesOf } from './proofs/sources.ts'
