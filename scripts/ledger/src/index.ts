export { readErrorCodes, type ErrorCode } from './error-codes.ts'
export { placesOf, type Place } from './availability/places.ts'
export { regionsInWords } from './availability/regions.ts'
export { statementsOn } from './availability/said.ts'
export { readStatements, type Statement } from './availability/statement.ts'
export type { Claim } from './errata/claims.ts'
export { comparedFacts } from './difference.ts'
export { fieldsOf, isCompared, pagesOf, toldKinds, type Erratum } from './errata/erratum.ts'
export type { Evidence } from './errata/evidence.ts'
export { readErrata } from './errata/read.ts'
export { readPages, type Page } from './pages.ts'
export { mergePatch, readRules, requestExample, type Rule } from './rules.ts'
export { checkProject, readProject, type Project } from './project.ts'
export {
  leftoversInWords,
  leftoversOf,
  syntheticDay,
  syntheticHex,
  syntheticIpv4,
  syntheticIpv6,
  syntheticUuid,
} from './observations/leftovers.ts'
export * from './observations/observation.ts'
export { observationsFolder, readObservations, type Observations } from './observations/read.ts'
