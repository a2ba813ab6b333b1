import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputProblem, readProviders, regionsOf, servingProviders } from '../src/index.ts'
import { temporaryFolder } from '../src/temporary-folder.ts'

const read = (text: string) => {
  const file = join(temporaryFolder(), 'providers.yaml')
  writeFileSync(file, text)
  try {
    return readProviders(file)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return error.lines.map((line) => line.replace(/^.*providers\.yaml/, 'providers.yaml'))
  }
}
const region = (more = '') => `- id: a
  name: A
  regions:
    - ids: [one, two]
      endpoint: https://elb.{region}.example.com
      iam: https://iam.{region}.example.com/v3
${more}`

test('regions have the addresses of their group, with their ID in them', () => {
  const providers = read(`${region()}- id: b\n  name: B\n`) as ReturnType<typeof readProviders>
  expect(regionsOf(providers)).toEqual([
    {
      id: 'one',
      provider: 'a',
      endpoint: 'https://elb.one.example.com',
      iam: 'https://iam.one.example.com/v3',
    },
    {
      id: 'two',
      provider: 'a',
      endpoint: 'https://elb.two.example.com',
      iam: 'https://iam.two.example.com/v3',
    },
  ])
  expect(servingProviders(providers).map(({ id }) => id)).toEqual(['a'])
})

describe('a fault is one clear line', () => {
  test.each<[string, string, string]>([
    ['no list', 'a: 1', 'providers.yaml:1: the file has to be a list, not a mapping'],
    ['no name', '- id: otc', 'providers.yaml:1: otc lacks name'],
    [
      'an unknown key',
      '- id: otc\n  name: x\n  colour: y',
      'providers.yaml:1: otc has the unknown key "colour"; its keys are id, name, sites, editions, publishes, regions',
    ],
    [
      'sites that are no mapping',
      '- id: otc\n  name: x\n  sites: [a]',
      'providers.yaml:3: otc: sites has to be a mapping, not a list',
    ],
    [
      'an address that is none',
      region('    - { ids: [x], endpoint: elb, iam: https://iam }'),
      'providers.yaml:7: a: regions[2].endpoint is "elb"; it has to be an address that begins with https:// and ends without a slash',
    ],
    [
      'a region that is there twice',
      region('    - { ids: [one], endpoint: https://elb, iam: https://iam }'),
      'providers.yaml: one: stands there twice; a provider or region has one name',
    ],
    [
      'a site that is not there',
      region('    - { ids: [x], site: moon, endpoint: https://elb, iam: https://iam }'),
      'providers.yaml: a: a region has the site moon, which is not among its sites',
    ],
    [
      'one address for several regions',
      region('    - { ids: [x, y], endpoint: https://elb, iam: "https://iam.{region}" }'),
      'providers.yaml: a: endpoint https://elb is that of several regions; put {region} in it',
    ],
  ])('%s', (_, text, line) => {
    expect(read(text)).toEqual([line])
  })
})
