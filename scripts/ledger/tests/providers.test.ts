import type { Server } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { regionsInWords } from '../src/availability/regions.ts'
import { linesOf } from '../src/difference.ts'
import { checkProviders } from '../src/providers.ts'
import { changedDocument, document, ledger, project } from './project.ts'
import { providers } from './availability/support.ts'

const served = (servers: Server[]): string[] =>
  checkProviders(providers, { ...ledger, pages: [], commonPages: [] }, { ...document, servers }).flatMap(
    linesOf,
  )

describe('the list of providers', () => {
  test('has those of the pages', () => {
    expect(checkProviders(project.providers, ledger, document)).toEqual([])
    expect(checkProviders([], ledger, { ...document, servers: [] }).flatMap(linesOf)).toEqual([
      'spec/providers.yaml: lacks otc, which pages.csv has; add it with its name',
      'spec/providers.yaml: lacks huawei, which pages.csv has; add it with its name',
    ])
  })

  test('has the endpoints that the servers are', () => {
    const region = { default: 'eu-de', enum: ['eu-de', 'eu-nl'] }
    const all = [{ url: 'https://elb.{region}', variables: { region } }, { url: 'https://elb.cn' }]
    expect(served(all)).toEqual([])
    expect(served([...all, { url: 'http://127.0.0.1:4010' }])).toEqual([
      'spec/openapi.yaml: servers: http://127.0.0.1:4010 is the endpoint of no region of spec/providers.yaml; correct it there or here',
    ])
    expect(
      served([{ url: 'https://elb.eu-de' }, { url: 'https://elb.moon' }, { url: 'https://elb.cn' }]),
    ).toEqual([
      'spec/openapi.yaml: servers: none has https://elb.eu-nl of the region eu-nl of spec/providers.yaml; add it',
      'spec/openapi.yaml: servers: https://elb.moon is the endpoint of no region of spec/providers.yaml; correct it there or here',
    ])
  })
})

describe('what regions have', () => {
  test('is counted by generation', () => {
    const copy = changedDocument(({ paths }) => {
      for (const item of Object.values(paths))
        for (const operation of Object.values(item))
          if (!Array.isArray(operation)) delete operation['x-regions']
      paths['/']!.get!['x-regions'] = { 'eu-nl': 'undocumented' }
      paths['/v2.0/lbaas/pools']!.post!['x-regions'] = { 'eu-nl': 'undocumented' }
    })
    expect(regionsInWords(copy, providers)).toEqual([
      'eu-nl documents 69 of 70 v3 and 61 of 62 v2.0 operations',
    ])
  })
})
