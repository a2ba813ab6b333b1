import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot, operationsOf } from '@elb-openapi/document'
import { fingerprint, sourcesOf } from '@elb-openapi/testing'
import { describe, expect, test } from 'vitest'
import { checkLedger } from '../src/check.ts'
import type { Project } from '../src/project.ts'
import { changedDocument, project } from './project.ts'
import { readsOf, withoutProse } from './slice.ts'

const printsOf = (of: Project): Map<string, string> => {
  const read = { ...of, document: withoutProse(of.document) }
  return new Map(
    operationsOf(of.document).map((operation) => [
      operation.operationId,
      fingerprint(readsOf(read, operation)),
    ]),
  )
}
const before = printsOf(project)

/** The operations whose mutations run again after a change. */
const changedBy = (change: Partial<Project>): string[] => {
  const after = printsOf({ ...project, ...change })
  return [...before.keys()].filter((id) => after.get(id) !== before.get(id))
}

const { ledger, errata, rules, files } = project
const page = 'v3/backend_server/updating_a_backend_server'

describe('the mutations of an operation run again, and no others do', () => {
  test.each<[string, Partial<Project>, string[]]>([
    [
      'when a schema that it alone reaches changes',
      {
        document: changedDocument(({ components }) => {
          components.schemas['UpdateMemberOption']!.properties!['weight']!.maximum = 99
        }),
      },
      ['updateMember'],
    ],
    [
      'when its own part changes',
      {
        document: changedDocument(({ paths }) => {
          paths['/v3/{project_id}/elb/pools']!.post!['x-iam-action'] = 'elb:things:do'
        }),
      },
      ['createPool'],
    ],
    [
      'when a row of its page changes',
      {
        ledger: {
          ...ledger,
          rows: ledger.rows.map((row) => (row.page === page ? { ...row, max: '7' } : row)),
        },
      },
      ['updateMember'],
    ],
    [
      'when an example of its page changes',
      { ledger: { ...ledger, examples: ledger.examples.filter((example) => example.page !== page) } },
      ['updateMember'],
    ],
    [
      'when an erratum about its page changes',
      {
        errata: errata.map((erratum) =>
          erratum.id === 'create-pool-slow-start-enable' ? { ...erratum, specified: 'yes' } : erratum,
        ),
      },
      ['createPool'],
    ],
    [
      'when the permission that a table names for it changes',
      {
        ledger: {
          ...ledger,
          permissions: ledger.permissions.map((permission) =>
            permission.action === 'elb:pools:create'
              ? { ...permission, action: 'elb:things:do' }
              : permission,
          ),
        },
      },
      ['createPool', 'v2CreatePool'],
    ],
    [
      'when a rule of it is gone',
      { rules: rules.filter(({ operation }) => operation !== 'createPool') },
      ['createPool'],
    ],
    [
      'when its file has another name',
      {
        files: {
          ...files,
          ofPath: (path) => files.ofPath(path).replace('l7policies@{l7policy_id}@rules.yaml', 'rules.yaml'),
        },
      },
      ['listL7Rules', 'createL7Rule', 'v2ListL7Rules', 'v2CreateL7Rule'],
    ],
    [
      'when a default that a description says changes',
      {
        document: changedDocument(({ components }) => {
          components.schemas['UpdateMemberOption']!.properties!['weight']!.description = 'Share. `2`.'
        }),
      },
      ['updateMember'],
    ],
    [
      'but not when its other words do',
      {
        document: changedDocument(({ components }) => {
          const { weight } = components.schemas['UpdateMemberOption']!.properties!
          weight!.description = `Another word. ${weight!.description}`
        }),
      },
      [],
    ],
    ['nor when nothing does', {}, []],
  ])('%s', (_, change, expected) => {
    expect(changedBy(change).toSorted()).toEqual(expected.toSorted())
  })
})

test('the check says the same without the words that are left out', () => {
  const bare = withoutProse(project.document)
  expect(bare).not.toEqual(project.document)
  expect(checkLedger(bare, ledger, errata, files)).toEqual(
    checkLedger(project.document, ledger, errata, files),
  )
})

test('all mutations run again when any code of the check changes', async () => {
  const sources = await sourcesOf([join(import.meta.dirname, 'mutations.test.ts')])
  const own = globSync(['scripts/ledger/src/**/*.ts', 'scripts/document/src/*.ts'], { cwd: fromRoot('.') })
    .map(fromRoot)
    .filter(
      (file) =>
        !/\/import\/|\/cli\.ts$|\/bundle\.ts$|\/(?:temporary-folder|problem-lines)\.ts$|ledger\/src\/index\.ts$/.test(
          file,
        ),
    )
  expect(own.length).toBeGreaterThan(25)
  expect(sources).toEqual(expect.arrayContaining(own))
})
