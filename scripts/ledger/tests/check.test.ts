import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { checkLedger, compareLedger } from '../src/check.ts'
import { linesOf, type Problem } from '../src/difference.ts'
import { applyErrata } from '../src/errata/apply.ts'
import { isCompared } from '../src/errata/erratum.ts'
import { changedDocument, document, errata, files, ledger, linesAfter } from './project.ts'

const reference = 'v3/backend_server_group/creating_a_backend_server_group'
const older = `otc-older/${reference}`

/** The problems of a check of the project's own document with a change, of which there are as many as wanted. */
const problemsAfter = (change: Parameters<typeof changedDocument>[0]): Problem[] =>
  checkLedger(changedDocument(change), ledger, errata, files).problems

describe('a broken fact is reported with file, field, documented and specified value', () => {
  test('a value dropped from an enum: once, for the schema that holds it', () => {
    expect(problemsAfter(({ components }) => components.schemas['PoolProtocol']!.enum!.splice(0, 1))).toEqual(
      [
        expect.objectContaining({
          file: 'spec/v3/pools/schemas/PoolProtocol.yaml',
          text: 'enum: 4 pages say TCP|UDP|HTTP|HTTPS|QUIC, the document says UDP|HTTP|HTTPS|QUIC',
          details: [
            'v3/backend_server_group/querying_backend_server_groups: query protocol, response 200 pools[].protocol',
            'v3/backend_server_group/creating_a_backend_server_group: request pool.protocol, response 201 pool.protocol',
            'v3/backend_server_group/viewing_details_of_a_backend_server_group: response 200 pool.protocol',
            'v3/backend_server_group/updating_a_backend_server_group: response 200 pool.protocol',
          ],
        }),
        {
          file: 'spec/errata/v3/pools.yaml',
          text: 'create-pool-quic-and-https: enum: the document says "UDP|HTTP|HTTPS|QUIC", not "TCP|UDP|HTTP|HTTPS|QUIC". Correct the erratum, or the document',
          details: [`${older}: request pool.protocol, response 201 pool.protocol`],
        },
      ],
    )
  })

  test('a changed maximum of one field', () => {
    expect(
      problemsAfter(
        ({ components }) => (components.schemas['CreatePoolOption']!.properties!['name']!.maxLength = 64),
      ),
    ).toEqual([
      expect.objectContaining({
        file: 'spec/v3/pools/schemas/CreatePoolOption.yaml',
        text: 'name: max: 2 pages say 255, the document says 64',
        details: [`${older}: request pool.name`, `${reference}: request pool.name`],
      }),
    ])
  })

  test('a flipped required that one page shows', () => {
    expect(
      problemsAfter(({ components }) => (components.schemas['CreatePoolResponse']!.required = ['pool'])),
    ).toEqual([
      expect.objectContaining({
        file: 'spec/v3/pools/schemas/CreatePoolResponse.yaml',
        text: `response 201 request_id: present: the page ${older} says always, the document says nothing`,
      }),
    ])
  })

  test('a renamed field, from both sides, for the schema that holds it', () => {
    expect(
      problemsAfter(({ components }) => {
        const { properties } = components.schemas['UpdateMemberOption']!
        properties!['wait'] = properties!['weight']!
        delete properties!['weight']
      }).map(({ file, text }) => `${file}: ${text}`),
    ).toEqual([
      'spec/v3/members/schemas/UpdateMemberOption.yaml: weight: row: 2 pages say present, the document says nothing',
      'spec/v3/members/schemas/UpdateMemberOption.yaml: request member.wait: row: the page huawei-2024-04-19/v3/backend_server/updating_a_backend_server says nothing, the document says present',
    ])
  })

  test('a parameter that many operations share, for its own file', () => {
    const [problem, ...others] = problemsAfter(({ components }) => {
      const limit = components['parameters']!['Limit'] as { schema: { maximum: number } }
      limit.schema.maximum = 7
    })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      file: 'spec/v3/common/parameters/Limit.yaml',
      text: 'limit: max: 13 pages say 2000, the document says 7',
    })
    expect(problem!.details).toHaveLength(13)
  })

  test('a null without evidence', () => {
    expect(
      problemsAfter(
        ({ components }) => (components.schemas['Pool']!.properties!['name']!.type = ['string', 'null']),
      ),
    ).toEqual([
      expect.objectContaining({
        file: 'spec/v3/pools/schemas/Pool.yaml',
        text: 'response 200 pools[].name: null: the page v3/backend_server_group/querying_backend_server_groups says nothing, the document says null',
      }),
    ])
  })

  test('an operation that no page describes', () => {
    expect(
      linesAfter(({ paths }) => {
        paths['/v2.0/lbaas/pools']!.delete = paths['/v2.0/lbaas/pools']!.get!
      }),
    ).toContain('spec/v2.0/pools/pools.yaml: v2ListPools: no page of the ledger describes this operation')
  })

  test('a page whose operation is missing', () => {
    expect(linesAfter(({ paths }) => delete paths['/v2.0/lbaas/pools/{pool_id}'])).toContain(
      'spec/openapi.yaml: PUT /v2.0/lbaas/pools/{pool_id} of the page v2.0/backend_server_group/updating_a_backend_server_group is not in the document',
    )
  })

  test('a success status that neither the page nor the status pages give', () => {
    expect(
      linesAfter(({ paths }) => {
        const { responses } = paths['/v2.0/lbaas/listeners/{listener_id}']!.delete!
        responses['202'] = responses['204']!
        delete responses['204']
      }),
    ).toContain(
      'spec/v2.0/listeners/listeners@{listener_id}.yaml: v2DeleteListener: success status: the status pages say 204, the document says 202',
    )
  })

  test('an example that is not the one of the page, for its own file', () => {
    expect(
      problemsAfter(({ components }) => {
        const example = components['examples']!['updateMember.request.weight'] as {
          value: { member: { weight: number } }
        }
        example.value.member.weight = 11
      }),
    ).toEqual([
      expect.objectContaining({
        file: 'spec/v3/members/examples/updateMember.request.weight.yaml',
        text: 'request example 1: example: 2 pages say as on the page, the document says another',
      }),
    ])
  })

  test('a query example that the page has and the parameter lacks', () => {
    expect(
      problemsAfter(({ paths }) => {
        delete paths['/v2.0/lbaas/pools']!.get!.parameters!.find(({ name }) => name === 'lb_algorithm')!
          .example
      }).map(({ file, text }) => `${file}: ${text}`),
    ).toEqual([
      'spec/v2.0/pools/pools.yaml: request example 2: example: 2 pages say as on the page, the document says another',
    ])
  })

  test('a source that a schema does not name', () => {
    expect(
      linesAfter(
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
      linesAfter(
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
      linesAfter(({ components }) => delete components.schemas['Member']!.properties!['pool_id']!['x-doc']),
    ).toContain(
      'spec/v3/members/schemas/Member.yaml: Member.pool_id needs x-doc with exactly the pages that have it: huawei-2024-04-19/v3/backend_server/updating_a_backend_server',
    )
  })
})

describe('a difference comes with the erratum that would explain it', () => {
  const changed = changedDocument(({ components }) => {
    components.schemas['PoolProtocol']!.enum!.push('TLS')
    components.schemas['CreatePoolOption']!.properties!['name']!.maxLength = 64
  })
  const drafts = checkLedger(changed, ledger, errata, files).problems.flatMap(({ draft }) => draft?.() ?? [])

  test('with its pages, fields, values and evidence, the reason left open', () => {
    expect(drafts.map(({ file }) => file)).toEqual(['spec/errata/v3/pools.yaml', 'spec/errata/v3/pools.yaml'])
    expect(drafts[1]!.yaml).toBe(`- id: pools-name-max
  pages:
    - ${older}
    - ${reference}
  fields: [request pool.name]
  fact: max
  documented: '255'
  specified: '64'
  why:
  evidence:
    - page: ${older}
      tables: [4]
    - page: ${reference}
      tables: [4]
`)
  })

  test('which explains it once the reason is filled in', () => {
    const written = drafts.flatMap(({ yaml }) => parse(yaml.replace('why:\n', 'why: A reason.\n')))
    const entries = written.map(({ pages, fields, ...entry }) => ({
      ...entry,
      file: 'spec/errata/v3/pools.yaml',
      says: [],
      places: Array.isArray(pages)
        ? pages.map((page) => ({ page, fields }))
        : Object.entries(pages).map(([page, own]) => ({ page, fields: own })),
    }))
    const others = errata.filter(({ id }) => id !== 'create-pool-quic-and-https')
    const { open, stale } = applyErrata(compareLedger(changed, ledger, files).differences, [
      ...others,
      ...entries,
    ])
    expect(stale).toEqual([])
    // The erratum that the new value makes stale is another matter.
    expect(open.map(({ page }) => page)).toEqual([older, older])
  })

  test('as lines that can be copied', () => {
    expect(
      linesOf({
        file: 'a.yaml',
        text: 'b',
        details: ['c'],
        draft: () => ({ file: 'd.yaml', yaml: '- id: e\n' }),
      }),
    ).toEqual([
      'a.yaml: b',
      '    c',
      '    If the documentation is wrong, add to d.yaml, and say why:',
      '- id: e',
      '',
    ])
  })

  test('with an ID that is not taken', () => {
    const [taken] = errata
    const { problems } = checkLedger(changed, ledger, [{ ...taken!, id: 'pools-name-max' }, ...errata], files)
    expect(problems.find(({ text }) => text.startsWith('name: max'))!.draft!().yaml).toContain(
      '- id: pools-name-max-2\n',
    )
  })
})

describe('the files of examples', () => {
  const at = ledger.examples.findIndex(({ example }) => example.endsWith('createPool.request.tcp.yaml'))
  const own = ledger.examples[at]!
  const withExample = (example: string) =>
    checkLedger(
      document,
      { ...ledger, examples: ledger.examples.with(at, { ...own, example }) },
      errata,
      files,
    ).problems

  test('one that is not named is reported with its name', () => {
    expect(withExample('')).toEqual([
      {
        file: 'spec/ledger/examples.csv',
        text: `${own.page}, ${own.kind} ${own.n}: names no example, but the body is that of spec/v3/pools/examples/createPool.request.tcp.yaml`,
      },
    ])
  })

  test('one that is another is reported', () => {
    expect(withExample('spec/v3/pools/examples/createPool.request.http.yaml')).toEqual([
      {
        file: 'spec/ledger/examples.csv',
        text: `${own.page}, ${own.kind} ${own.n}: names the example spec/v3/pools/examples/createPool.request.http.yaml, but the body is that of spec/v3/pools/examples/createPool.request.tcp.yaml`,
      },
    ])
  })

  test('one for a body that the document does not have is reported', () => {
    const other = ledger.examples.findIndex(({ sha256, example }) => sha256 !== '' && example === '')
    const { page, kind, n } = ledger.examples[other]!
    const examples = ledger.examples.with(other, { ...ledger.examples[other]!, example: own.example })
    expect(checkLedger(document, { ...ledger, examples }, errata, files).problems).toEqual([
      {
        file: 'spec/ledger/examples.csv',
        text: `${page}, ${kind} ${n}: names the example ${own.example}, whose body is not that of the page; leave it empty`,
      },
    ])
  })

  test('every body that the document has is named', () => {
    const named = ledger.examples.filter(({ example }) => example !== '')
    expect(named.length).toBeGreaterThan(150)
  })
})

describe('errata', () => {
  const { differences } = compareLedger(document, ledger, files)
  const template = errata.find(isCompared)!

  test('one that no longer differs is reported', () => {
    const stale = {
      ...template,
      id: 'stale',
      places: [{ page: reference, fields: ['request pool.name'] }],
      fact: 'max' as const,
      documented: '64',
      specified: '255',
    }
    expect(checkLedger(document, ledger, [...errata, stale], files).problems).toEqual([
      {
        file: template.file,
        text: 'stale: page and document no longer differ: max is not documented "64" and specified "255". Take it out, or correct it',
        details: [`${reference}: request pool.name`],
      },
    ])
  })

  test('one whose page says something else is reported with what it says', () => {
    const at = errata.findIndex(({ id }) => id === 'create-pool-quic-algorithm')
    const wrong = errata.with(at, { ...errata[at]!, documented: 'ROUND_ROBIN' })
    expect(checkLedger(document, ledger, wrong, files).problems.map(({ text }) => text)).toEqual([
      'create-pool-quic-algorithm: enum: the page says "ROUND_ROBIN|LEAST_CONNECTIONS|SOURCE_IP", not "ROUND_ROBIN". Correct the erratum, or the document',
    ])
  })

  test('lists of values may have any order', () => {
    const at = errata.findIndex(({ id }) => id === 'create-pool-quic-algorithm')
    const reordered = errata.with(at, {
      ...errata[at]!,
      documented: 'SOURCE_IP|ROUND_ROBIN|LEAST_CONNECTIONS',
    })
    expect(checkLedger(document, ledger, reordered, files).problems).toEqual([])
  })

  test.each(errata.filter(isCompared).map((erratum) => [erratum.id, erratum] as const))(
    '%s is needed',
    (_, erratum) => {
      const without = errata.filter((other) => other !== erratum)
      expect(applyErrata(differences, without).open).not.toEqual([])
    },
  )
})
