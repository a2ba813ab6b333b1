import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, test } from 'vitest'

const { tarballs } = inject('consumer')

describe.each(tarballs)('$manifest.name', ({ file, manifest }) => {
  test('has nothing that publint minds', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(file)).buffer },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that are right', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(file)), {
      // Not for import: YAML is read as a file.
      excludeEntrypoints: ['./openapi.yaml', './openapi-3.0.yaml'],
    })
    if (!result.types) throw new Error(`${manifest.name} has no types`)
    // The packages are ES modules: the oldest resolution knows no `exports`, and `require()` of them needs Node 20.19,
    // which has a test of its own.
    const problems = result.problems.filter(
      (problem) =>
        !(
          ('resolutionKind' in problem && problem.resolutionKind === 'node10') ||
          problem.kind === 'CJSResolvesToESM'
        ),
    )
    expect(problems).toEqual([])
  })
})
