import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { instant } from '../clock.ts'
import { explain } from '../explain/explain.ts'
import { describeMiss } from '../explain/describe-miss.ts'
import { quote, shorten, withStop } from '../explain/words.ts'
import { readInput } from '../input-file.ts'
import { NotThere } from '../not-there.ts'
import { at } from '../place.ts'
import { readSnapshot } from '../service/state/read-snapshot.ts'
import type { Scenario } from '../scenario-type.ts'

let schema: object | undefined

/** Read when it is first needed, since most mocks need none. */
const schemaOfFiles = (): object =>
  (schema ??= JSON.parse(readFileSync(new URL('scenario.schema.json', import.meta.url), 'utf8')) as object)

const presets = new URL('presets/', import.meta.url)

/** The names of the scenarios that come with the mock. */
export const presetNames = (): string[] =>
  readdirSync(presets)
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted()

/**
 * Reads a scenario.
 *
 * @param scenario the name of one that comes with the mock; a file, whose path has a dot or a slash; or the scenario itself
 * @throws NotThere for a name that no scenario has; Error with one line that says where a scenario is no use, and what is
 *   expected there
 */
export function readScenario(scenario: string | Scenario): Scenario {
  if (typeof scenario !== 'string') return givenScenario(scenario)
  if (/[./\\]/.test(scenario)) return readInput('scenario', scenario, checked)
  const names = presetNames()
  if (!names.includes(scenario))
    throw new NotThere(
      `There is no scenario ${quote(shorten(scenario))}, only ${names.join(', ')}. The path of a file has a dot or a slash.`,
    )
  return readInput('scenario', fileURLToPath(new URL(`${scenario}.json`, presets)), checked)
}

/** What is said of a scenario that could be read but suits no mock, or not this one. */
export function noUse(scenario: string | Scenario, error: unknown): TypeError {
  const named = typeof scenario === 'string' ? `The scenario ${scenario}` : 'The scenario'
  return new TypeError(withStop(`${named} is no use: ${(error as Error).message}`), { cause: error })
}

function givenScenario(scenario: Scenario): Scenario {
  try {
    return structuredClone(checked(scenario))
  } catch (error) {
    throw noUse(scenario, error)
  }
}

function checked(value: unknown): Scenario {
  const [miss] = explain(schemaOfFiles(), value)
  if (miss) throw new TypeError(describeMiss(miss, 'it'))
  const { seed, clock } = value as Scenario
  if (typeof seed === 'object') at('seed', () => readSnapshot(seed))
  if (clock !== undefined) at('clock', () => instant(clock))
  return value as Scenario
}
