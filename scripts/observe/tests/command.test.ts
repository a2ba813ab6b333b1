import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromRoot, InputProblem, readDocument, readProviders } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { readObservations } from '@elb-openapi/ledger'
import { describe, expect, test } from 'vitest'
import { nextFile, type About } from '../src/entry.ts'
import { observe } from '../src/observe.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const document = readDocument()
const providers = readProviders(fromRoot('spec/providers.yaml'))
const about: About = { operation: 'createPool', provider: 'otc', origin: 'recorded', date: '2026-11' }
const body = { pool: { name: 'shop', protocol: 'TCP', lb_algorithm: 'ROUND_ROBIN' } }

const refusal = (more: Partial<About>, text = JSON.stringify(body)): string => {
  try {
    observe(document, providers, text, { ...about, ...more })
  } catch (error) {
    if (error instanceof InputProblem) return error.message
    throw error
  }
  return ''
}

test('what is written is what the check reads', () => {
  const { yaml } = observe(document, providers, JSON.stringify(body), {
    ...about,
    expect: 'accepted',
    site: 'eu-ch2',
    source: 'a public issue',
  })
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'otc'))
  writeFileSync(nextFile(join(folder, 'otc'), 'createPool'), yaml)
  expect(readObservations(folder, providers)).toEqual({
    observations: [
      {
        ...about,
        file: 'spec/observations/otc/createPool.1.yaml',
        kind: 'request',
        expect: 'accepted',
        site: 'eu-ch2',
        strength: 'strong',
        source: 'a public issue',
        body: { pool: { ...body.pool, name: 'xxxx' } },
      },
    ],
    pending: [],
  })
})

test('the next file has the next number, whatever other operations have', () => {
  const folder = temporaryFolder()
  expect(nextFile(folder, 'createPool')).toBe(join(folder, 'createPool.1.yaml'))
  for (const name of ['createPool.2.yaml', 'createPool.10.yaml', 'v2CreatePool.40.yaml'])
    writeFileSync(join(folder, name), '')
  expect(nextFile(folder, 'createPool')).toBe(join(folder, 'createPool.11.yaml'))
  expect(nextFile(join(folder, 'none'), 'createPool')).toBe(join(folder, 'none', 'createPool.1.yaml'))
})

describe('the strength follows from origin and outcome', () => {
  test.each<[Partial<About>, string]>([
    [{}, 'weak'],
    [{ expect: 'accepted' }, 'strong'],
    [{ expect: 'accepted', origin: 'live-client' }, 'medium'],
    [{ expect: 'accepted', doubt: 'the name' }, 'weak'],
    [{ expect: 'unknown', strength: 'medium' }, 'medium'],
  ])('%j', (more, strength) => {
    expect(observe(document, providers, JSON.stringify(body), { ...about, ...more }).yaml).toContain(
      `strength: ${strength}\n`,
    )
  })
})

describe('a wish that cannot be fulfilled is refused with what to do', () => {
  test.each<[Partial<About>, string]>([
    [{ provider: 'acme' }, 'There is no provider acme; spec/providers.yaml has otc, huawei, flexibleengine.'],
    [{ site: 'mars' }, 'spec/providers.yaml has no site mars below otc; it has eu-ch2.'],
    [
      { provider: 'flexibleengine', edition: 'hcs' },
      'spec/providers.yaml has no edition hcs below flexibleengine.',
    ],
    [
      { operation: 'createPoll' },
      'The document has no operation createPoll. Correct --operation, or give --call and --outside for one that it lacks.',
    ],
    [{ operation: 'showPool' }, 'showPool takes no body. Give --status for an answer.'],
    [{ kind: 'response' }, 'Give the --status of the answer.'],
    [
      { status: 201, expect: 'accepted' },
      '--status is of answers and --expect of requests; leave one of them out',
    ],
    [
      { operation: 'any', kind: 'error', status: 401 },
      'An error of any operation needs a --generation: v3 or v2.0.',
    ],
    [{ call: 'POST /v9/pools' }, '--call is of an operation that the document lacks; say why in --outside.'],
    [
      { source: 'a mail of jane@acme.test' },
      '--source holds an e-mail address\nNothing was written. Replace that by hand in the captured body, and try again.',
    ],
  ])('%j', (more, expected) => {
    expect(refusal(more)).toBe(expected)
  })

  test.each([['{"pool": "hunter2'], ['"hunter2"'], ['HTTP/1.1 200 OK hunter2']])(
    'a body that is %j, without showing it',
    (text) => {
      expect(refusal({}, text)).toMatch(/^The body (?:is no JSON|has to be)/)
      expect(refusal({}, text)).not.toContain('hunter2')
    },
  )
})

describe('the command', () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' })

  test('reads standard input, prints YAML, and tells apart what to look at', () => {
    const { status, stdout, stderr } = run(
      ['-', '--operation', 'createPool', '--provider', 'otc', '--date', '2026-11'],
      JSON.stringify({ pool: { ...body.pool, brand_new: 'hunter2' } }),
    )
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        'operation: createPool',
        'kind: request',
        'expect: unknown',
        'origin: recorded',
        'strength: weak',
        'date: 2026-11',
        'body:',
        '  pool:',
        '    name: xxxx',
        '    protocol: TCP',
        '    lb_algorithm: ROUND_ROBIN',
        '    brand_new: xxxxxxx',
        '',
      ].join('\n'),
    )
    expect(stderr).toBe(
      'Kept, though the document does not have these fields: brand_new.\nLook at that before you commit it.\n',
    )
  })

  test.each([
    [['none.json', '--operation', 'createPool', '--provider', 'otc'], 'none.json cannot be read: ENOENT.'],
    [['-', '--operation', 'createPool'], "required option '--provider <id>' not specified"],
    [['-', '--operation', '../x', '--provider', 'otc'], 'It must be an operationId.'],
    [
      ['-', '--operation', 'createPool', '--provider', 'otc', '--status', '99'],
      'It must be a status from 200 to 599.',
    ],
  ])('fails in words when it is called with %j', (args, expected) => {
    const { status, stderr } = run(args)
    expect(status).toBe(1)
    expect(stderr).toContain(expected)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('says how it is called', () => {
    expect(execFileSync(process.execPath, [cli, '--help'], { encoding: 'utf8' })).toContain(
      'pnpm observe pool.json --operation createPool --provider otc --expect accepted',
    )
  })
})
