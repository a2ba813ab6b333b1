import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parse, stringify } from 'yaml'
import { lintApis } from '../src/run.ts'
import { fromRoot } from '@elb-openapi/document'

interface Configuration {
  extends: string[]
  rules: Record<string, unknown>
}

export interface Fixture {
  /** `named-enum/bad`, as in the folder. */
  name: string
  /** The folder's name; `whole` is linted with all rules. */
  rule: string
  isGood: boolean
  root: string
}

const FIXTURES = fromRoot('scripts/lint/tests/fixtures')

export const configuration: Configuration = parse(readFileSync(fromRoot('redocly.yaml'), 'utf8'))

/** A fixture is one file, or a folder with an `openapi.yaml`. */
export const fixtures: Fixture[] = readdirSync(FIXTURES).flatMap((rule) =>
  readdirSync(join(FIXTURES, rule), { withFileTypes: true }).map((entry) => ({
    name: `${rule}/${entry.name.replace('.yaml', '')}`,
    rule,
    isGood: entry.name.startsWith('good'),
    root: join(FIXTURES, rule, entry.name, ...(entry.isDirectory() ? ['openapi.yaml'] : [])),
  })),
)

/** The rule as `redocly.yaml` configures it: built-in, own (`elb/`) or an assertion (`rule/`). */
export const ruleId = (name: string): string | undefined =>
  [name, `elb/${name}`, `rule/${name}`].find((id) => id in configuration.rules)

/** The problems that the comments at the top of a bad fixture announce: `# expect <file>#/<pointer> <message>`. */
export const expectedProblems = (fixture: Fixture): string[] =>
  [...readFileSync(fixture.root, 'utf8').matchAll(/^# expect (.+)$/gm)].map(([, problem]) => problem!)

function rulesFor({ rule }: Fixture): Pick<Configuration, 'rules'> | Configuration {
  if (rule === 'whole') return { extends: configuration.extends, rules: configuration.rules }
  const id = ruleId(rule)
  return { rules: id ? { [id]: configuration.rules[id] } : {} }
}

/** Lints all fixtures in one run, each with its rule alone, and gives the problems by fixture name. */
export function lintFixtures(): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'elb-lint-'))
  try {
    const config = join(folder, 'redocly.yaml')
    const apis = fixtures.map((fixture) => [fixture.name, { root: fixture.root, ...rulesFor(fixture) }])
    const plugins = [fromRoot('scripts/lint/src/plugin.ts')]
    writeFileSync(config, stringify({ telemetry: 'off', plugins, apis: Object.fromEntries(apis) }))
    const reports = lintApis({ config, folder: FIXTURES })
    if (reports.length !== fixtures.length) {
      throw new Error(`Redocly reported on ${reports.length} of ${fixtures.length} fixtures.`)
    }
    return new Map(
      fixtures.map(({ name, root }, index) => [
        name,
        reports[index]!.problems.map(({ message, location: [place] }) => {
          const file = relative(dirname(root), join(FIXTURES, place!.source.ref))
          return `${join(FIXTURES, place!.source.ref) === root ? '' : file}${place!.pointer} ${message}`
        }),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
