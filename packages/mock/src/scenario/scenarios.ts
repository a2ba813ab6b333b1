import type { Fault, Faults } from '../faults.ts'
import { at } from '../place.ts'
import type { RequestLog } from '../request-log.ts'
import { noUse, presetNames, readScenario } from './read.ts'
import type { Scenario } from '../scenario-type.ts'

/** The scenarios of a mock. */
export interface Scenarios {
  /**
   * Lets the mock begin anew with a scenario: its state, quotas, clock, delays and faults; logged requests are forgotten.
   *
   * @param scenario the name of one that comes with the mock; a file, whose path has a dot or a slash; or the scenario itself
   * @throws Error with one line when it is no use; the mock goes on as before then
   */
  use: (scenario: string | Scenario) => void
  /** Lets the mock begin anew with the scenario that it has. */
  restart: () => void
  /** Those that come with the mock. */
  list: () => { name: string; description: string }[]
}

/**
 * @param first what the mock begins with
 * @throws Error with one line when it is no use
 */
export function createScenarios(
  first: string | Scenario,
  memory: { begin: (scenario: Scenario) => void },
  faults: Faults & { check: (fault: Fault) => void },
  requests: RequestLog,
): Scenarios {
  let current: Scenario
  const begin = (scenario: Scenario): void => {
    const added = scenario.faults ?? []
    for (const [index, fault] of added.entries()) at(`faults[${index}]`, () => faults.check(fault))
    memory.begin(scenario)
    faults.clear()
    for (const fault of added) faults.add(fault)
    requests.clear()
    current = scenario
  }
  const use = (given: string | Scenario): void => {
    const scenario = readScenario(given)
    try {
      begin(scenario)
    } catch (error) {
      throw noUse(given, error)
    }
  }
  use(first)
  return {
    use,
    restart: () => begin(current),
    list: () => presetNames().map((name) => ({ name, description: readScenario(name).description ?? '' })),
  }
}
