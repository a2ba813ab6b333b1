import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Difference, highest, type Kind, sideOf } from './change.ts'

type Line = {
  name: string
  kind: Kind
  node?: string[]
  change?: Difference['kind']
  property?: string[]
  at?: string
  'before-rules'?: boolean
}
export type Table = { rules: Record<string, Kind>; changes: Line[] }

/** The table of `kinds.yaml`. */
export const readTable = (): Table =>
  parse(readFileSync(new URL('../kinds.yaml', import.meta.url), 'utf8')) as Table

const isNamed = (names: string[], name: string | undefined): boolean =>
  name !== undefined &&
  names.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known))

const fits = (line: Line, difference: Difference): boolean =>
  (!line.node || line.node.includes(difference.typeName)) &&
  (!line.change || line.change === difference.kind) &&
  (!line.property || isNamed(line.property, difference.property)) &&
  (!line.at || new RegExp(line.at).test(sideOf(difference).pointer))

/**
 * The kind of a difference, and the rule or line of the table that says so.
 *
 * @throws Error when Redocly has a rule that the table does not know
 */
export const judge = (difference: Difference, table: Table): { kind: Kind; because: string } => {
  const byRule = difference.verdicts.map(({ ruleId }) => {
    const kind = table.rules[ruleId]
    if (!kind)
      throw new Error(
        `redocly diff has the rule ${ruleId}, which is not in scripts/release/kinds.yaml. Add it.`,
      )
    return { kind, because: ruleId }
  })
  const lines = table.changes.filter((line) => fits(line, difference))
  const first = lines.find((line) => line['before-rules']) ?? (byRule.length === 0 ? lines[0] : undefined)
  if (first) return { kind: first.kind, because: first.name }
  const kind = highest(byRule.map((verdict) => verdict.kind))
  return byRule.find((verdict) => verdict.kind === kind)!
}
