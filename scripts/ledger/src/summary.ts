import type { Report } from './check.ts'
import type { EditionReport } from './editions/check.ts'
import type { ErrorCodeReport } from './error-codes.ts'

/** The counts of a check in one line, as the command prints them and the README shows them. */
export const summary = (
  { errata, ...report }: Report,
  rules: number,
  codes: ErrorCodeReport,
  observations: string,
  editions: EditionReport,
  marks: number,
): string =>
  [
    `rows ${share(report.rows)}`,
    `facts ${report.facts} agree`,
    `${errata.compared + errata.told} errata (${errata.compared} compared, ${errata.told} told)`,
    observations,
    `editions ${editions.values.decided} of ${editions.values.all} values decided and ${editions.texts} texts`,
    `providers ${marks} marks`,
    `examples ${share(report.examples)}`,
    `${rules} rules`,
    `permissions ${share(report.permissions)}`,
    `error codes ${share(codes)}`,
  ].join(', ')

const share = ({ found, all }: { found: number; all: number }): string => `${found}/${all}`
