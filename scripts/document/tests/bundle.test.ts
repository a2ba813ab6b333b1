import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { bundleDocument, bundleText } from '../src/bundle.ts'
import { temporaryFolder } from '../src/temporary-folder.ts'

/** A folder with these files, and the path of its `openapi.yaml`. */
const files = (contents: Record<string, object>): string => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return join(folder, 'openapi.yaml')
}

const withSchemas = (...references: string[]) => ({
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/': {
      get: {
        responses: Object.fromEntries(
          references.map(($ref, index) => [
            String(200 + index),
            { description: '', content: { 'application/json': { schema: { $ref } } } },
          ]),
        ),
      },
    },
  },
})

describe('a bundle', () => {
  test('names the files that it leads to, with all that they lead to', () => {
    const file = files({
      'openapi.yaml': withSchemas('v3/Pool.yaml'),
      'v3/Pool.yaml': { properties: { listener: { $ref: '../common/Listener.yaml' } } },
      'common/Listener.yaml': { type: 'object' },
      'common/Unused.yaml': { type: 'object' },
    })
    expect(bundleDocument(file).components).toEqual({
      schemas: {
        Pool: { properties: { listener: { $ref: '#/components/schemas/Listener' } } },
        Listener: { type: 'object' },
      },
    })
  })

  test('is refused when two files would be one component', () => {
    const file = files({
      'openapi.yaml': withSchemas('v3/Pool.yaml', 'v2.0/Pool.yaml'),
      'v3/Pool.yaml': { type: 'object' },
      'v2.0/Pool.yaml': { type: 'string' },
    })
    expect(() => bundleText(file)).toThrow(
      /^\/.*\/openapi\.yaml:1:\d+: Two schemas are referenced with the same name/,
    )
  })

  test('is refused when a file is missing', () => {
    const file = files({ 'openapi.yaml': withSchemas('v3/Pool.yaml') })
    expect(() => bundleText(file)).toThrow(/^\/.*\/openapi\.yaml:1:\d+: .*v3\/Pool\.yaml/)
  })

  test('leaves no files behind, and says as it is what Redocly said', () => {
    const folder = temporaryFolder()
    vi.stubEnv('TMPDIR', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    const file = join(folder, 'none.yaml')
    expect(() => bundleText(file)).toThrow(
      new RegExp(`^${file} cannot be bundled: \\S.*none\\.yaml does not exist[^]*\\S$`),
    )
    expect(readdirSync(folder).filter((name) => name.startsWith('elb-'))).toEqual([])
  })
})
