import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportFigures } from '@elb-openapi/testing'
import { expect, test } from 'vitest'
import { enforcements } from '../../src/service/rules/index.ts'
import { serviceRules } from '../../src/service/rules/rules.gen.ts'

const service = fileURLToPath(new URL('../../src/service/', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

const all = Object.keys(serviceRules)
const notModelled = Object.entries(enforcements).filter(([, rule]) => 'notModelled' in rule)
const known = Object.keys(enforcements)
reportFigures({
  [`of ${all.length} service rules declared`]: known.length,
  enforced: known.length - notModelled.length,
  'not modelled': notModelled.length,
})

const tested = new Set(
  readdirSync(here)
    .filter((name) => name.endsWith('.rules.test.ts'))
    .flatMap((name) => readFileSync(`${here}${name}`, 'utf8').match(/[a-z\d]+(?:-[a-z\d]+)+/g) ?? []),
)

test('every rule that the service keeps to has a test that names it', () => {
  const kept = Object.entries(enforcements).filter(([, rule]) => !('notModelled' in rule))
  expect(kept.map(([id]) => id).filter((id) => !tested.has(id))).toEqual([])
})

test('what another part of the service keeps to is there', () => {
  const files = Object.values(enforcements).flatMap((rule) => ('keptBy' in rule ? [rule.keptBy] : []))
  expect([...new Set(files)].filter((file) => !existsSync(`${service}${file}`))).toEqual([])
})

test('every rule of the ledger is declared, and nothing else', () => {
  expect(known.toSorted()).toEqual(all.toSorted())
})

test('what is not modelled has a reason', () => {
  for (const [id, rule] of notModelled)
    expect((rule as { notModelled: string }).notModelled, id).toMatch(/^[A-Z].{20,}\.$/)
})
