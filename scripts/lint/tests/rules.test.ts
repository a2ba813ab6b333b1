import { describe, expect, test } from 'vitest'
import createPlugin from '../src/plugin.ts'
import { configuration, expectedProblems, fixtures, lintFixtures, ruleId } from './fixtures.ts'

const problems = lintFixtures()

const ownRules = Object.keys(configuration.rules).filter((id) => /^(?:elb|rule)\//.test(id))
const exampleRules = Object.keys(configuration.rules).filter(
  (id) => id.endsWith('-examples') && !ownRules.includes(id),
)

describe('redocly.yaml', () => {
  test('turns on every rule of the plugin', () => {
    const written = Object.keys(createPlugin().rules.oas3).map((name) => `elb/${name}`)
    expect(ownRules.filter((id) => id.startsWith('elb/')).toSorted()).toEqual(written.toSorted())
  })

  test('lets every rule fail the run', () => {
    const severities = Object.entries(configuration.rules).map(([id, rule]) => {
      const severity = typeof rule === 'string' ? rule : (rule as { severity: string }).severity
      return `${id}: ${severity}`
    })
    expect(severities.filter((entry) => !entry.endsWith(': error'))).toEqual([
      'no-required-schema-properties-undefined: off',
    ])
  })
})

describe.each([...ownRules, ...exampleRules])('%s', (id) => {
  const own = fixtures.filter(({ rule }) => ruleId(rule) === id)

  test('has a good and a bad fixture', () => {
    expect(own.some(({ isGood }) => isGood)).toBe(true)
    expect(own.some(({ isGood }) => !isGood)).toBe(true)
  })

  test.each(own.filter(({ isGood }) => isGood))('accepts $name', ({ name }) => {
    expect(problems.get(name)).toEqual([])
  })

  test.each(own.filter(({ isGood }) => !isGood))('refuses $name', (fixture) => {
    const expected = expectedProblems(fixture)
    expect(expected).not.toEqual([])
    expect(problems.get(fixture.name)!.toSorted()).toEqual(expected.toSorted())
  })
})

describe('fixtures', () => {
  test('belong to a rule', () => {
    const strays = fixtures.filter(({ rule }) => rule !== 'whole' && ruleId(rule) === undefined)
    expect(strays.map(({ name }) => name)).toEqual([])
  })

  test.each(fixtures.filter(({ rule }) => rule === 'whole'))(
    'all rules together accept $name',
    ({ name }) => {
      expect(problems.get(name)).toEqual([])
    },
  )
})
