// Lints spec/openapi.yaml and its files with the rules of redocly.yaml.
import { countExceptions } from './exceptions.ts'
import { lintApis, type Problem } from './run.ts'
import { brokenYamlIn, counted, fromRoot, InputProblem, readYaml, runCommand } from '@elb-openapi/document'

const describe = ({ ruleId, message, location: [place] }: Problem): string => {
  const { line, col } = place?.start ?? { line: 1, col: 1 }
  return `${place?.source.ref}:${line}:${col} ${message} (${ruleId})`
}

await runCommand(() => {
  const config = fromRoot('redocly.yaml')
  const { rules } = readYaml<{ rules: Record<string, unknown> }>(config, { type: 'object' })
  const reports = lintApis({ config, folder: fromRoot('.') })
  const problems = reports.flatMap((report) => report.problems)
  // What is no YAML keeps the rest from being found, and brings a dozen other problems with it.
  const broken = problems.length > 0 ? brokenYamlIn(fromRoot('spec')) : []
  if (broken.length > 0) throw new InputProblem(broken)
  const used = reports.reduce((sum, { totals }) => sum + totals.ignored, 0)
  const exceptions = countExceptions(
    readYaml(fromRoot('.redocly.lint-ignore.yaml'), { type: ['object', 'null'] }),
  )

  for (const problem of problems) console.log(describe(problem))
  if (used < exceptions)
    console.log(
      `.redocly.lint-ignore.yaml: ${exceptions} places are excepted, but only ${used} break their rule; remove the others.`,
    )
  console.log(
    `lint: ${counted(problems.length, 'problem')}, ${Object.values(rules).filter((rule) => rule !== 'off').length} rules besides recommended-strict, ${exceptions} places excepted`,
  )
  return problems.length === 0 && used === exceptions ? 0 : 1
})
