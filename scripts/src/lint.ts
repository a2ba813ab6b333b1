// Lints spec/openapi.yaml and its files with the rules of redocly.yaml.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { lintApis, type Problem } from './lint/run.ts'
import { fromRoot } from './paths.ts'

const describe = ({ ruleId, message, location: [place] }: Problem): string => {
  const { line, col } = place?.start ?? { line: 1, col: 1 }
  return `${place?.source.ref}:${line}:${col} ${message} (${ruleId})`
}

const config = fromRoot('redocly.yaml')
const { rules } = parse(readFileSync(config, 'utf8')) as { rules: Record<string, unknown> }
const problems = lintApis({ config, folder: fromRoot('.') }).flat()

for (const problem of problems) console.log(describe(problem))
const total = problems.length === 1 ? '1 problem' : `${problems.length} problems`
console.log(
  `lint: ${total}, ${Object.values(rules).filter((rule) => rule !== 'off').length} rules besides recommended-strict`,
)
process.exitCode = problems.length === 0 ? 0 : 1
