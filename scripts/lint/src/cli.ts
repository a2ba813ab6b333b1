// Lints spec/openapi.yaml and its files with the rules of redocly.yaml.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { countExceptions } from './exceptions.ts'
import { lintApis, type Problem } from './run.ts'
import { fromRoot } from '@elb-openapi/document'

const describe = ({ ruleId, message, location: [place] }: Problem): string => {
  const { line, col } = place?.start ?? { line: 1, col: 1 }
  return `${place?.source.ref}:${line}:${col} ${message} (${ruleId})`
}

const config = fromRoot('redocly.yaml')
const { rules } = parse(readFileSync(config, 'utf8')) as { rules: Record<string, unknown> }
const reports = lintApis({ config, folder: fromRoot('.') })
const problems = reports.flatMap((report) => report.problems)
const used = reports.reduce((sum, { totals }) => sum + totals.ignored, 0)
const exceptions = countExceptions(readFileSync(fromRoot('.redocly.lint-ignore.yaml'), 'utf8'))

for (const problem of problems) console.log(describe(problem))
if (used < exceptions)
  console.log(
    `.redocly.lint-ignore.yaml: ${exceptions} places are excepted, but only ${used} break their rule; remove the others.`,
  )
const total = problems.length === 1 ? '1 problem' : `${problems.length} problems`
console.log(
  `lint: ${total}, ${Object.values(rules).filter((rule) => rule !== 'off').length} rules besides recommended-strict, ${exceptions} places excepted`,
)
process.exitCode = problems.length === 0 && used === exceptions ? 0 : 1
