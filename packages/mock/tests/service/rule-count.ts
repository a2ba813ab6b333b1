import type { Enforcement } from '../../src/service/rules/attempt.ts'

/** What the mock makes of the rules of the ledger. */
interface RuleCount {
  /** For the summary of all tests. */
  line: string
  /** What is wrong, a sentence each. */
  problems: string[]
}

/** What there is beside the rules. */
interface Surroundings {
  isTested: (id: string) => boolean
  isFile: (name: string) => boolean
}

const REASON = /^[A-Z].{20,}\.$/

/**
 * Counts the rules, and finds those that are not declared, not tested or left out without a reason.
 *
 * @param ledger the IDs of the rules that only the service can enforce
 */
export function countRules(
  ledger: readonly string[],
  enforcements: Readonly<Record<string, Enforcement>>,
  { isTested, isFile }: Surroundings,
): RuleCount {
  const declared = ledger.filter((id) => Object.hasOwn(enforcements, id))
  const notModelled = declared.filter((id) => 'notModelled' in enforcements[id]!)
  const problems = [
    ...ledger.filter((id) => !declared.includes(id)).map((id) => `${id} is not declared.`),
    ...Object.keys(enforcements)
      .filter((id) => !ledger.includes(id))
      .map((id) => `${id} is not in the ledger.`),
    ...declared.flatMap((id) => problemOf(id, enforcements[id]!)),
  ]
  const enforced = declared.length - notModelled.length
  return {
    line: `service rules ${declared.length}/${ledger.length}: ${enforced} enforced, ${notModelled.length} not modelled`,
    problems,
  }

  function problemOf(id: string, rule: Enforcement): string[] {
    if ('notModelled' in rule)
      return REASON.test(rule.notModelled) ? [] : [`${id} is not modelled, and no sentence says why.`]
    return [
      ...('keptBy' in rule && !isFile(rule.keptBy)
        ? [`${id} is kept by ${rule.keptBy}, which is no file.`]
        : []),
      ...(isTested(id) ? [] : [`${id} is in no test.`]),
    ]
  }
}
