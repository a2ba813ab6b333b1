import { execFileSync } from 'node:child_process'
import { describe, expect, inject, test } from 'vitest'
import type { Manifest } from '../src/packages.ts'

const { tarballs } = inject('consumer')
const names = tarballs.map(({ manifest }) => manifest.name)

test('these packages are public', () => {
  expect(names).toEqual([
    '@elb-openapi/client',
    '@elb-openapi/mock',
    '@elb-openapi/types',
    '@elb-openapi/spec',
  ])
})

/** Every path that the `exports` of a manifest lead to. */
const targetsOf = (exports: unknown): string[] =>
  typeof exports === 'string' ? [exports] : Object.values(exports as object).flatMap(targetsOf)

const conditionsOf = (exports: unknown): string[] =>
  typeof exports === 'object' && exports !== null
    ? Object.entries(exports).flatMap(([key, value]) => [key, ...conditionsOf(value)])
    : []

describe.each(tarballs)('$manifest.name', ({ folder, file, contents, manifest: source }) => {
  const packed = JSON.parse(
    execFileSync('tar', ['-xOzf', file, 'package/package.json'], { encoding: 'utf8' }),
  ) as Manifest

  test('says where it comes from and whom to ask', () => {
    const repository = 'https://github.com/elb-openapi/elb-openapi'
    expect(packed).toMatchObject({
      license: 'Apache-2.0',
      author: 'elb-openapi contributors',
      homepage: `${repository}/tree/main/${folder}#readme`,
      bugs: { url: `${repository}/issues` },
      repository: { type: 'git', url: `git+${repository}.git`, directory: folder },
      publishConfig: { access: 'public' },
    })
    expect(packed['description']).toMatch(/^[A-Z].{20,}\.$/)
    expect((packed['keywords'] as string[]).length).toBeGreaterThan(4)
    expect(packed.engines?.node).toMatch(/^>=\d+/)
  })

  test('has nothing that only this repository needs', () => {
    expect(packed).not.toHaveProperty('devDependencies')
    expect(packed).not.toHaveProperty('scripts')
    expect(packed).not.toHaveProperty('private')
    expect(conditionsOf(source.exports)).not.toEqual([])
    expect(conditionsOf(packed.exports).filter((condition) => condition.startsWith('@'))).toEqual([])
    expect(JSON.stringify(packed)).not.toMatch(/workspace:|catalog:/)
  })

  test('needs only what is published', () => {
    const own = Object.keys(packed.dependencies ?? {}).filter((name) => name.startsWith('@elb-openapi/'))
    expect(own.filter((name) => !names.includes(name))).toEqual([])
  })

  test('ships every file that it exports, and a readme, a licence and a changelog', () => {
    const shipped = contents.map((path) => `./${path}`)
    for (const target of targetsOf(packed.exports)) expect(shipped).toContain(target)
    expect(contents).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md']))
  })

  test('ships no source, test or configuration', () => {
    expect(contents.filter((path) => /^(src|tests)\/|tsconfig|vitest|\.test\./.test(path))).toEqual([])
  })
})
