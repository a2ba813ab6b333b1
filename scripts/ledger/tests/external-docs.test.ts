import type { OpenApiDocument, OperationObject } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { checkExternalDocs } from '../src/external-docs.ts'
import { linesOf } from '../src/difference.ts'
import type { Page } from '../src/pages.ts'
import { checkProject } from '../src/project.ts'
import { changedDocument, document, project } from './project.ts'

const files = { ...project.files, ofPath: (path: string) => `spec/v3${path}.yaml` }

const page = (url: string, more: Partial<Page> = {}): Page => ({
  page: 'page',
  generation: 'v3',
  method: 'GET',
  path: '/pools',
  title: '',
  provider: 'otc',
  edition: 'current',
  url,
  ...more,
})

/** What is found for an operation `GET /pools` with this address. */
const problems = (url: string | undefined, pages: Page[]): string[] => {
  const get = { operationId: 'listPools', ...(url !== undefined && { externalDocs: { url } }) }
  const paths = { '/pools': { get: get as OperationObject } }
  return checkExternalDocs({ paths } as unknown as OpenApiDocument, pages, files).flatMap(linesOf)
}

const said = 'spec/v3/pools.yaml: listPools: externalDocs.url: spec/ledger/pages.csv says'

test.each<[string, string | undefined, Page[], string[]]>([
  ['the address of its page', 'https://a', [page('https://a')], []],
  ['that of one of its pages', 'https://b', [page('https://a'), page('https://b')], []],
  ['none where no page has one', undefined, [page('')], []],
  ['another address', 'https://b', [page('https://a')], [`${said} https://a, the document says https://b`]],
  [
    'another address than all of its pages',
    'https://c',
    [page('https://a'), page(''), page('https://b')],
    [`${said} https://a or https://b, the document says https://c`],
  ],
  [
    'none where a page has one',
    undefined,
    [page('https://a')],
    [`${said} https://a, the document says nothing`],
  ],
  ['one where no page has one', 'https://a', [page('')], [`${said} nothing, the document says https://a`]],
  [
    'that of another method',
    'https://a',
    [page('https://a', { method: 'POST' })],
    [`${said} nothing, the document says https://a`],
  ],
  [
    'that of another path',
    'https://a',
    [page('https://a', { path: '/members' })],
    [`${said} nothing, the document says https://a`],
  ],
])('an operation may have %s only where the ledger agrees', (_, url, pages, expected) => {
  expect(problems(url, pages)).toEqual(expected)
})

test('the check of the whole project sees an address that differs', () => {
  const copy = changedDocument((changed) => {
    changed.paths['/v3/{project_id}/elb/pools']!.get!.externalDocs!.url += '?old'
  })
  const address = document.paths['/v3/{project_id}/elb/pools']!.get!.externalDocs!.url
  expect(checkProject({ ...project, document: copy }).problems.flatMap(linesOf)).toEqual([
    `spec/v3/pools/pools.yaml: listPools: externalDocs.url: spec/ledger/pages.csv says ${address}, the document says ${address}?old`,
  ])
})
