import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputProblem, keysOf, type OpenApiDocument } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/difference.ts'
import { checkErrata } from '../src/errata/check.ts'
import { claimChecker, type Claim } from '../src/errata/claims.ts'
import type { Erratum } from '../src/errata/erratum.ts'
import { errataSources } from '../src/errata/sources.ts'
import { follow } from '../src/errata/pointer.ts'
import { readErrata } from '../src/errata/read.ts'
import { matchOperations } from '../src/match.ts'
import { changedDocument, errata, project } from './project.ts'

const good = `- id: pool-name
  pages: [v3/backend_server_group/creating_a_backend_server_group]
  fields: [request pool.name]
  fact: max
  documented: 255
  specified: 64
  why: A reason.
  evidence:
    - page: v3/backend_server_group/creating_a_backend_server_group
      tables: [4]
`

/** The errata of a file, or what is said against it. */
const read = (text: string): Erratum[] | string[] => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'v3'))
  writeFileSync(join(folder, 'v3', 'pools.yaml'), text)
  try {
    return readErrata(folder)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return error.lines.map((line) => line.replaceAll(`${folder}/`, ''))
  }
}

describe('an entry is read', () => {
  test('with one list of fields for all pages', () => {
    expect(read(good)).toEqual([
      expect.objectContaining({
        id: 'pool-name',
        places: [
          {
            page: 'v3/backend_server_group/creating_a_backend_server_group',
            fields: ['request pool.name'],
          },
        ],
        documented: '255',
        specified: '64',
        says: [],
      }),
    ])
  })

  test('with fields of its own for each page', () => {
    const own = good.replace(
      /pages: .*\n.*\n/,
      'pages:\n    one: [request a]\n    two: [response 200 a, response 200 b]\n',
    )
    expect(read(own)).toEqual([
      expect.objectContaining({
        places: [
          { page: 'one', fields: ['request a'] },
          { page: 'two', fields: ['response 200 a', 'response 200 b'] },
        ],
      }),
    ])
  })
})

describe('an entry is refused', () => {
  test.each<[string, (text: string) => string, string[]]>([
    [
      'for a key that is unknown, with the near one',
      (text) => text.replace('fields:', 'field:'),
      ['v3/pools.yaml:1: pool-name has the unknown key "field"; did you mean "fields"?'],
    ],
    [
      'for a key that is near none, with all',
      (text) => text.replace('  why:', '  colour: red\n  why:'),
      [
        'v3/pools.yaml:1: pool-name has the unknown key "colour"; its keys are id, pages, fact, documented, specified, why, evidence, fields, says',
      ],
    ],
    [
      'without fields, when it is about a fact',
      (text) => text.replace(/ {2}fields: .*\n/, ''),
      [
        'v3/pools.yaml: pool-name: lacks fields, so nothing is compared; name the rows that differ in max, such as request pool.name',
      ],
    ],
    [
      'without says, when it is about no fact',
      (text) => text.replace('fact: max', 'fact: text'),
      [
        'v3/pools.yaml: pool-name: lacks says, without which nothing checks it; name the place in the document that carries the decision',
      ],
    ],
    [
      'with says, when it is about a fact',
      (text) => `${text}  says:\n    - rule: some-rule\n`,
      ['v3/pools.yaml: pool-name: has says, but max is compared with the document; leave says out'],
    ],
    [
      'when nothing differs in it',
      (text) => text.replace('specified: 64', "specified: '255'"),
      ['v3/pools.yaml: pool-name: has "255" both as documented and as specified; nothing differs'],
    ],
    [
      'for everything that is missing, all at once',
      (text) => `${text.replace(/ {2}why: .*\n/, '')}- id: half\n  pages: []\n  fact: typ\n`,
      [
        'v3/pools.yaml:1: pool-name lacks why',
        'v3/pools.yaml:10: half lacks documented',
        'v3/pools.yaml:10: half lacks specified',
        'v3/pools.yaml:10: half lacks why',
        'v3/pools.yaml:10: half lacks evidence',
        'v3/pools.yaml:11: half: pages is empty',
        expect.stringMatching(
          /^v3\/pools\.yaml:12: half: fact is "typ", which is none of type, schema, .*; did you mean "type"\?$/,
        ) as unknown as string,
      ],
    ],
    [
      'for a reason that is not filled in',
      (text) => text.replace('why: A reason.', 'why:'),
      ['v3/pools.yaml:7: pool-name: why has to be a text, not empty'],
    ],
    [
      'for values of the wrong type',
      (text) => text.replace('fields: [request pool.name]', 'fields: request pool.name').replace('[4]', '4'),
      [
        'v3/pools.yaml:3: pool-name: fields has to be a list, not a text',
        'v3/pools.yaml:10: pool-name: evidence[1].tables has to be a list, not a number',
      ],
    ],
    [
      'for evidence of an unknown kind',
      (text) => text.replace('tables:', 'table:'),
      ['v3/pools.yaml:9: pool-name: evidence[1] has the unknown key "table"; did you mean "tables"?'],
    ],
    [
      'for an example without its kind',
      (text) => text.replace('tables: [4]', "examples: ['1']"),
      [
        'v3/pools.yaml:10: pool-name: evidence[1].examples[1] is "1"; it has to be an example such as request 1 or response 2',
      ],
    ],
    [
      'for fields below its pages and beside them',
      (text) => text.replace(/pages: .*/, 'pages: { one: [request a] }'),
      ['v3/pools.yaml: pool-name: has fields below its pages and a list of fields too; leave the list out'],
    ],
    [
      'for an ID that another has',
      (text) => text + text,
      ['v3/pools.yaml: pool-name: v3/pools.yaml has an erratum of this ID too; give one another ID'],
    ],
    [
      'for a claim that says nothing',
      (text) =>
        `${text.replace('fact: max', 'fact: text')}  says:\n    - at: '#/info'\n    - is: 1\n    - rule: a\n      is: 1\n`,
      [
        'v3/pools.yaml: pool-name: says #/info, but not what is there; add one of is, contains, lacks',
        'v3/pools.yaml: pool-name: says something, but not where; add at',
        'v3/pools.yaml: pool-name: has a rule beside other keys in says; split it',
      ],
    ],
    [
      'when it is no YAML',
      () => '- id: a\n  pages: [b\n',
      [
        'v3/pools.yaml:3:1: this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
  ])('%s', (_, change, lines) => {
    const problems = read(change(good)) as string[]
    expect(problems.map((line) => line.replace(/^\S*?(v3\/pools\.yaml)/, '$1'))).toEqual(lines)
  })
})

type Place = Extract<Claim, { at: string }>

/** What would stand at a place if the claim about it were wrong. */
const opposite = (claim: Place, value: unknown): unknown => {
  if ('is' in claim) return 'ANOTHER'
  const [part = ''] = 'contains' in claim ? [claim.contains].flat() : [claim.lacks].flat()
  if (typeof value === 'string')
    return 'contains' in claim ? value.replaceAll(/\S+/g, 'x') : `${value} ${part}`
  if (Array.isArray(value)) return 'contains' in claim ? [] : [...value, part]
  if ('lacks' in claim) return { ...(value as object), [part]: true }
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== part))
}

/** Changes a document so that a claim is wrong. Returns how to change it back. */
const contradict = (document: OpenApiDocument, claim: Place): (() => void) => {
  const steps = keysOf(claim.at.split('#')[1]!)
  const parent = follow(document, claim.at.split('#')[1]!.replace(/\/[^/]*$/, '')) as {
    value: Record<string, unknown>
  }
  const last = steps.at(-1)!
  const isByName = Array.isArray(parent.value) && !/^\d+$/.test(last)
  const key = isByName
    ? String((parent.value as unknown as { name?: string }[]).findIndex(({ name }) => name === last))
    : last
  const before = parent.value[key]
  parent.value[key] = opposite(claim, before)
  return () => (parent.value[key] = before)
}

const sources = errataSources(
  project.ledger,
  matchOperations(project.document, project.ledger),
  project.documentedCodes,
  project.observations.observations,
)
const about = errata.find(({ id }) => id === 'pool-protection-of-load-balancer')!
const fine: Erratum = {
  ...about,
  id: 'tried',
  places: [
    {
      page: 'v3/backend_server_group/creating_a_backend_server_group',
      fields: ['request pool.name'],
    },
  ],
  says: [],
  why: 'A reason.',
  evidence: [],
}
const problemsOf = (change: Partial<Erratum>, of = project): string[] =>
  checkErrata([{ ...fine, ...change }], of, sources).flatMap(linesOf)

test('all that the errata name is there', () => {
  expect(checkErrata(errata, project, sources)).toEqual([])
})

describe('what an erratum names and is not there is reported', () => {
  const at = 'spec/errata/v3/pools.yaml: tried:'
  const page = 'v3/backend_server_group/creating_a_backend_server_group'
  const place = '#/components/schemas/PoolType'

  test.each<[string, Partial<Erratum>, string[]]>([
    ['nothing', {}, []],
    [
      'a page',
      { places: [{ page: 'v3/backend_server_group/creating_a_backend_server_groups', fields: [] }] },
      [
        `${at} names the page v3/backend_server_group/creating_a_backend_server_groups, which pages.csv does not have; did you mean ${page}?`,
      ],
    ],
    [
      'a field',
      { places: [{ page, fields: ['request pool.nam'] }] },
      [
        `${at} names the field request pool.nam, which is in no row of its pages and not in the document; did you mean request pool.name?`,
      ],
    ],
    [
      'an example',
      { places: [{ page, fields: ['request example 9'] }] },
      [
        expect.stringContaining(
          `${at} names the field request example 9, which is in no row of its pages and not in the document`,
        ) as unknown as string,
      ],
    ],
    [
      'a page that has none of the fields',
      {
        places: ['creating', 'deleting'].map((what) => ({
          page: `v3/backend_server_group/${what}_a_backend_server_group`,
          fields: ['request pool.name'],
        })),
      },
      [
        `${at} names the page v3/backend_server_group/deleting_a_backend_server_group, which has none of its fields; add the field, or take the page out`,
      ],
    ],
    [
      'pages, tables, examples, fields and addresses in the reason',
      {
        why: 'By v3/pools/no_such_page, table 77, example request 9, no_such_field and https://example.com/a.',
      },
      [
        `${at} names the address https://example.com/a, which is neither in pages.csv nor below https://docs.otc.t-systems.com/elastic-load-balancing/, https://github.com/opentelekomcloud/, https://github.com/opentelekomcloud-docs-swiss/elastic-load-balancing/, https://github.com/huaweicloud/, https://github.com/kubernetes/cloud-provider-openstack/, https://specs.openstack.org/openstack/api-sig/`,
        `${at} names the page v3/pools/no_such_page, which pages.csv does not have; take a name that it has`,
        `${at} names no_such_field, which is no field of a row or of the document, and no page; correct it, or say it in other words`,
        `${at} names table 77, which none of its pages has`,
        `${at} names the example request 9, which none of its pages has`,
      ],
    ],
    [
      'nothing, when the reason names what is there',
      {
        why: 'By table 4, tables 4 to 6 and 8 and examples request 1 of the page, error_codes, session_persistence, and table 2 of v2.0/listener/adding_a_listener.',
      },
      [],
    ],
    [
      'evidence',
      {
        evidence: [
          { page: 'no_such_page' },
          { page, tables: [4, 77], examples: ['request 1', 'response 99'] },
          { page: 'error_codes', codes: ['ELB.8904', 'ELB.0000'] },
          { page: 'error_codes', tables: [1] },
          { url: 'https://example.com/a' },
        ],
      },
      [
        `${at} names the page no_such_page, which pages.csv does not have; take a name that it has`,
        expect.stringMatching(
          /: the evidence names table 77 of \S+, which has tables 1, 2, 3, 4, /,
        ) as unknown as string,
        expect.stringMatching(
          /: the evidence names the example response 99 of \S+, which has the examples request 1, /,
        ) as unknown as string,
        `${at} the evidence names the error code ELB.0000, which error_codes does not list`,
        `${at} the evidence names table 1 of error_codes, of which the ledger has no tables`,
        expect.stringContaining('names the address https://example.com/a') as unknown as string,
      ],
    ],
    [
      'a place in the document',
      {
        says: [
          { at: `${place}/enums`, contains: 'ip' },
          { at: '#/components/schemas/CreatePoolOption/properties/type/enum', contains: 'ip' },
          { at: '#/info/title/text', is: '' },
        ],
      },
      [
        `${at} ${place}/enums leads nowhere: ${place} has no enums; did you mean enum?. Point to where the decision stands now`,
        `${at} #/components/schemas/CreatePoolOption/properties/type/enum leads nowhere: #/components/schemas/CreatePoolOption/properties/type has no enum; it refers to ${place}, point there. Point to where the decision stands now`,
        `${at} #/info/title/text leads nowhere: #/info/title is a value, without text. Point to where the decision stands now`,
      ],
    ],
    [
      'what is there',
      {
        says: [
          { at: `${place}/enum`, is: ['ip'] },
          { at: `${place}/enum`, contains: ['ip', 'none'] },
          { at: `${place}/type`, contains: 'number' },
          { at: place, lacks: ['enum', 'minimum'] },
          { at: 'spec/error-codes.yaml#/ELB.8904', contains: ['404', '410'] },
          { rule: 'no-such-rule' },
        ],
      },
      [
        `${at} ${place}/enum of spec/v3/pools/schemas/PoolType.yaml is not ["ip"]: it has "instance, ip,". Correct it there, or what is said of it`,
        `${at} ${place}/enum of spec/v3/pools/schemas/PoolType.yaml does not contain "none": it has "instance, ip,". Correct it there, or what is said of it`,
        `${at} ${place}/type of spec/v3/pools/schemas/PoolType.yaml does not contain "number": it says "string". Correct it there, or what is said of it`,
        expect.stringContaining(
          `${at} ${place} of spec/v3/pools/schemas/PoolType.yaml contains "enum", which it should not`,
        ) as unknown as string,
        `${at} spec/error-codes.yaml#/ELB.8904 does not contain "410": it has "404". Correct it there, or what is said of it`,
        `${at} names the rule no-such-rule, which spec/ledger/rules does not have`,
      ],
    ],
    [
      'nothing, when a claim names parameters by their name and lists by what is in them',
      {
        says: [
          { at: '#/paths/~1v3~1{project_id}~1elb~1pools/get/parameters/name/in', is: 'query' },
          {
            at: '#/paths/~1v3~1{project_id}~1elb~1pools/get/parameters',
            contains: ['name', 'Limit'],
            lacks: 'colour',
          } as Erratum['says'][number],
        ],
      },
      [],
    ],
  ])('%s', (_, change, lines) => {
    expect(problemsOf(change)).toEqual(lines)
  })
})

describe('a told decision fails when the document says something else', () => {
  test('a description', () => {
    const document = changedDocument(({ components }) => {
      components.schemas['Pool']!.properties!['protection_status']!.description = 'Whatever.'
    })
    expect(checkErrata([about], { ...project, document }, sources).flatMap(linesOf)).toEqual([
      'spec/errata/v3/pools.yaml: pool-protection-of-load-balancer: #/components/schemas/Pool/properties/protection_status/description of spec/v3/pools/schemas/Pool.yaml does not contain "status of the pool": it says "Whatever.". Correct it there, or what is said of it',
    ])
  })

  /** Whether a claim is noticed to be wrong once what it names is taken away, or says something else. */
  const isNoticed = (claim: Claim): boolean => {
    if ('rule' in claim) {
      const rules = project.rules.filter(({ id }) => id !== claim.rule)
      return claimChecker({ ...project, rules })(claim).length > 0
    }
    if (!claim.at.startsWith('#')) {
      const errorCodes = project.errorCodes.filter(({ code }) => code !== claim.at.split('/')[2])
      return claimChecker({ ...project, errorCodes })(claim).length > 0
    }
    const restore = contradict(project.document, claim)
    const problems = claimChecker(project)(claim)
    restore()
    return problems.length > 0
  }

  test('every one of them, with all that it says', () => {
    const shown = project.editions.decisions.flatMap((decision) => decision.document)
    const claims = [...errata.flatMap(({ says }) => says), ...shown]
    expect(claims.filter((claim) => !isNoticed(claim))).toEqual([])
    expect(checkErrata(errata, project, sources)).toEqual([])
  })
})
