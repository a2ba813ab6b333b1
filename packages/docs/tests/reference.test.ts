import { pagesOf } from '@elb-openapi/ledger'
import { operationsOf, type OpenApiDocument } from '@elb-openapi/document'
import { describe, expect, test } from 'vitest'
import { mockServer } from '../src/mock-server.ts'
import { built, ids, links, renderedDocument, resources } from './support/site.ts'
import { realSources } from './support/sources.ts'

const page = built('index.html')
const rendered = renderedDocument()
const htmlPages = [
  'index.html',
  'errata.html',
  'error-codes.html',
  'migration.html',
  'observations.html',
  'availability.html',
]

describe('the rendered page', () => {
  test('has every operation of the bundle', () => {
    const places = (document: OpenApiDocument) =>
      operationsOf(document).map(({ operationId, method, path }) => [operationId, method, path])
    const expected = places(realSources.document)
    expect(places(rendered)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })

  test('has a curl and a client sample for every operation', () => {
    for (const { operationId, 'x-codeSamples': samples } of operationsOf(rendered)) {
      const labels = samples?.map(({ label }) => label)
      expect(labels, operationId).toEqual(['curl', '@elb-openapi/client'])
    }
  })

  test('declares the labels of the samples to Redoc, which drops samples with other labels', () => {
    const [, options = '{}'] = /const __redoc_options = (\{.*\});$/m.exec(page) ?? []
    const { codeSamples } = JSON.parse(options) as { codeSamples: { languages: { label: string }[] } }
    expect(codeSamples.languages.map(({ label }) => label)).toEqual([
      'curl',
      '@elb-openapi/client',
      'Payload',
    ])
  })

  test('lists the mock beside the servers of the document, which are all elsewhere', () => {
    const { servers = [] } = realSources.document
    expect(rendered.servers).toEqual([...servers, mockServer])
    expect(servers.map(({ url }) => new URL(url).protocol)).toEqual(servers.map(() => 'https:'))
  })

  test('names the permission, the pages and the errata of an operation', () => {
    const shown = new Map(operationsOf(rendered).map((operation) => [operation.operationId, operation]))
    for (const operation of operationsOf(realSources.document)) {
      const description = shown.get(operation.operationId)?.description
      if (operation['x-iam-action'])
        expect(description).toContain(`**Permission:** \`${operation['x-iam-action']}\``)
      const own = Object.keys(operation['x-doc'] ?? {})
      for (const { url } of realSources.pages.filter(({ page: name }) => own.includes(name))) {
        expect(description).toContain(url)
      }
      for (const erratum of realSources.errata.filter((one) =>
        pagesOf(one).some((name) => own.includes(name)),
      )) {
        expect(description).toContain(`](errata.html#${erratum.id})`)
      }
    }
  })

  test('shows no notes that are for the project itself', () => {
    const text = JSON.stringify(rendered)
    const keys = ['x-doc', 'x-doc-name', 'x-iam-action', 'x-source', 'x-deprecated-by']
    const marks = ['x-providers', 'x-support', 'x-regions', 'x-valueProviders', 'x-valueRegions']
    for (const key of [...keys, ...marks]) {
      expect(text).not.toContain(`"${key}":`)
    }
  })

  test('keeps the descriptions of enum values', () => {
    const count = (text: string) => text.split('"x-enumDescriptions":').length
    expect(count(JSON.stringify(rendered))).toBeGreaterThanOrEqual(
      count(JSON.stringify(realSources.document)),
    )
  })

  test('has links to the errata that lead to one', () => {
    const anchors = new Set(ids(built('errata.html')))
    const targets = [...JSON.stringify(rendered).matchAll(/errata\.html#([\w.-]+)/g)].map(([, id = '']) => id)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((id) => !anchors.has(id))).toEqual([])
  })

  test('leads to the error codes from its introduction', () => {
    for (const name of ['error-codes.html', 'migration.html']) {
      expect(rendered.info.description).toContain(`](${name})`)
      expect(links(page)).toContain(name)
    }
  })

  test('offers the document for download', () => {
    expect(page).toContain('openapi.yaml')
    expect(built('openapi.yaml')).toBe(realSources.bundle)
  })
})

describe('without a network', () => {
  test.each(htmlPages)('%s fetches nothing', (name) => {
    expect(resources(built(name)).filter((address) => !/^(data:|#)/.test(address))).toEqual([])
  })

  test.each(htmlPages)('%s refuses every request by its policy', (name) => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built(name)) ?? []
    const directives = new Map(
      policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.has('connect-src')).toBe(false)
    const allowed = [...directives.values()].flat()
    expect(
      allowed.filter((source) => !/^('none'|'unsafe-inline'|'sha256-.+'|data:|blob:)$/.test(source)),
    ).toEqual([])
    expect(directives.get('script-src') ?? []).not.toContain("'unsafe-inline'")
  })

  test('the page has no logo from elsewhere and sends no telemetry', () => {
    expect(page).not.toContain('cdn.redoc.ly')
    expect(page).toContain('"disableTelemetry":true')
  })

  test.each(htmlPages)('%s has relative links only, to files that are there', (name) => {
    const local = links(built(name)).filter((link) => !/^https?:/.test(link))
    expect(local.filter((link) => link.startsWith('/') || link.includes(':'))).toEqual([])
    const files = new Set(local.map((link) => link.split('#')[0] ?? '').filter((file) => file !== ''))
    for (const file of files) expect(() => built(file), file).not.toThrow()
  })
})
