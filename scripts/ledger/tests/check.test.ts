import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLedger } from '../src/check.ts'
import { readErrata } from '../src/errata.ts'
import { document, errata, ledger, problemsAfter } from './project.ts'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'

const reference = 'v3/backend_server_group/creating_a_backend_server_group'

describe('a broken fact is reported with file, field, documented and specified value', () => {
  test('a value dropped from an enum', () => {
    expect(
      problemsAfter(({ components }) => components.schemas['PoolProtocol']!.enum!.splice(0, 1)),
    ).toContain(
      `spec/v3/pools/schemas/CreatePoolOption.yaml: request pool.protocol: enum: the page ${reference} says TCP|UDP|HTTP|HTTPS|QUIC, the document says UDP|HTTP|HTTPS|QUIC`,
    )
  })

  test('a changed maximum', () => {
    expect(
      problemsAfter(
        ({ components }) => (components.schemas['CreatePoolOption']!.properties!['name']!.maxLength = 64),
      ),
    ).toContain(
      `spec/v3/pools/schemas/CreatePoolOption.yaml: request pool.name: max: the page ${reference} says 255, the document says 64`,
    )
  })

  test('a flipped required', () => {
    expect(
      problemsAfter(({ components }) => (components.schemas['CreatePoolOption']!.required = ['protocol'])),
    ).toContain(
      `spec/v3/pools/schemas/CreatePoolOption.yaml: request pool.lb_algorithm: mandatory: the page ${reference} says yes, the document says no`,
    )
  })

  test('a default of a PUT that the description does not say', () => {
    expect(
      problemsAfter(
        ({ components }) =>
          (components.schemas['UpdateMemberOption']!.properties!['weight']!.description = 'Share of 1.'),
      ),
    ).toContain(
      'spec/v3/members/schemas/UpdateMemberOption.yaml: request member.weight: default: the page v3/backend_server/updating_a_backend_server says 1, the document says nothing',
    )
  })

  test('a default of a PUT that stands beside its words', () => {
    expect(
      problemsAfter(
        ({ components }) => (components.schemas['UpdateMemberOption']!.properties!['weight']!.default = 2),
      ),
    ).toContain(
      'spec/v3/members/schemas/UpdateMemberOption.yaml: request member.weight: default: the page v3/backend_server/updating_a_backend_server says 1, the document says 2',
    )
  })

  test('a renamed field, from both sides', () => {
    const problems = problemsAfter(({ components }) => {
      const { properties } = components.schemas['UpdateMemberOption']!
      properties!['wait'] = properties!['weight']!
      delete properties!['weight']
    })
    expect(problems).toContain(
      'spec/v3/members/pools@{pool_id}@members@{member_id}.yaml: request member.weight: row: the page v3/backend_server/updating_a_backend_server says present, the document says nothing',
    )
    expect(
      problems.some((problem) =>
        problem.startsWith('spec/v3/members/schemas/UpdateMemberOption.yaml: request member.wait: row: '),
      ),
    ).toBe(true)
  })

  test('a null without evidence', () => {
    expect(
      problemsAfter(
        ({ components }) => (components.schemas['Pool']!.properties!['name']!.type = ['string', 'null']),
      ).join('\n'),
    ).toMatch(/Pool\.yaml: response \d+ \S+\.name: null: the page \S+ says nothing, the document says null/)
  })

  test('an operation that no page describes', () => {
    expect(
      problemsAfter(({ paths }) => {
        paths['/v2.0/lbaas/pools']!.delete = paths['/v2.0/lbaas/pools']!.get!
      }),
    ).toContain('spec/v2.0/pools/pools.yaml: v2ListPools: no page of the ledger describes this operation')
  })

  test('a page whose operation is missing', () => {
    expect(problemsAfter(({ paths }) => delete paths['/v2.0/lbaas/pools/{pool_id}'])).toContain(
      'spec/openapi.yaml: PUT /v2.0/lbaas/pools/{pool_id} of the page v2.0/backend_server_group/updating_a_backend_server_group is not in the document',
    )
  })

  test('a success status that neither the page nor the status pages give', () => {
    expect(
      problemsAfter(({ paths }) => {
        const { responses } = paths['/v2.0/lbaas/listeners/{listener_id}']!.delete!
        responses['202'] = responses['204']!
        delete responses['204']
      }),
    ).toContain(
      'spec/v2.0/listeners/listeners@{listener_id}.yaml: v2DeleteListener: success status: the status pages say 204, the document says 202',
    )
  })

  test('an example that is not the one of the page', () => {
    expect(
      problemsAfter(({ components }) => {
        const example = components['examples']!['updateMember.request.weight'] as {
          value: { member: { weight: number } }
        }
        example.value.member.weight = 11
      }),
    ).toContain(
      'spec/v3/members/pools@{pool_id}@members@{member_id}.yaml: request example 1: example: the page v3/backend_server/updating_a_backend_server says as on the page, the document says another',
    )
  })

  test('a query example that the page has and the parameter lacks', () => {
    expect(
      problemsAfter(({ paths }) => {
        delete paths['/v2.0/lbaas/pools']!.get!.parameters!.find(({ name }) => name === 'lb_algorithm')!
          .example
      }).some((problem) => problem.startsWith('spec/v2.0/pools/pools.yaml: request example 2: example: ')),
    ).toBe(true)
  })

  test('a source that a schema does not name', () => {
    expect(
      problemsAfter(
        ({ components }) =>
          delete components.schemas['MemberStatus']!['x-doc']![
            'huawei-2024-04-19/v3/backend_server/updating_a_backend_server'
          ],
      ),
    ).toContain(
      'spec/v3/members/schemas/MemberStatus.yaml: x-doc lacks huawei-2024-04-19/v3/backend_server/updating_a_backend_server table 7, which describes MemberStatus',
    )
  })

  test('a source that has no row of the schema', () => {
    expect(
      problemsAfter(
        ({ components }) =>
          (components.schemas['MemberStatus']!['x-doc']![
            'huawei-2024-04-19/v3/backend_server/updating_a_backend_server'
          ] = [7, 9]),
      ),
    ).toContain(
      'spec/v3/members/schemas/MemberStatus.yaml: x-doc names huawei-2024-04-19/v3/backend_server/updating_a_backend_server table 9, which has no row of MemberStatus',
    )
  })

  test('a field of one edition that does not say which', () => {
    expect(
      problemsAfter(
        ({ components }) => delete components.schemas['Member']!.properties!['pool_id']!['x-doc'],
      ),
    ).toContain(
      'spec/v3/members/schemas/Member.yaml: Member.pool_id needs x-doc with exactly the pages that have it: huawei-2024-04-19/v3/backend_server/updating_a_backend_server',
    )
  })
})

describe('errata', () => {
  test('one that no longer differs is reported', () => {
    const stale = {
      ...errata[0]!,
      id: 'stale',
      pages: [reference],
      fields: ['request pool.name'],
      fact: 'max' as const,
      documented: '64',
      specified: '255',
    }
    expect(checkLedger(document, ledger, [...errata, stale]).problems).toEqual([
      `spec/errata: erratum stale no longer differs: request pool.name (max) of ${reference} is not documented "64" and specified "255". Correct or remove it`,
    ])
  })

  test('every one that is about a fact is needed', () => {
    for (const erratum of errata.filter(
      ({ fact }) => !['text', 'reference', 'constraint', 'status', 'naming'].includes(fact),
    ))
      expect(
        checkLedger(
          document,
          ledger,
          errata.filter((other) => other !== erratum),
        ).problems,
        erratum.id,
      ).not.toEqual([])
  })

  test('one that names an unknown page is reported', () => {
    const lost = { ...errata[0]!, id: 'lost', pages: ['no-such-page'], fact: 'text' as const }
    expect(checkLedger(document, ledger, [...errata, lost]).problems).toEqual([
      'spec/errata: erratum lost names the page no-such-page, which the ledger does not have',
    ])
  })

  test('a file with an incomplete entry says what is missing', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'errata.yaml')
    writeFileSync(file, '- id: half\n  pages: []\n  fact: type\n')
    expect(() => readErrata(folder)).toThrow(`${file}: erratum half lacks documented, specified, why`)
  })
})
