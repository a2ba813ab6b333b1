import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** From the bottom to the top: a layer imports from itself and from those before it. */
const LAYERS = [
  'explain',
  'operation.ts',
  'log.ts',
  'place.ts',
  'clock.ts',
  'not-there.ts',
  'errors',
  'service',
  'faults.ts',
  'scenario-type.ts',
  'accounts.ts',
  'options.ts',
  'http',
  'input-file.ts',
  'router.ts',
  'prefer.ts',
  'call.ts',
  'check.ts',
  'prism',
  'answer.ts',
  'fail.ts',
  'request-log.ts',
  'strict.ts',
  'ids.ts',
  'tokens.ts',
  'signing',
  'credentials.ts',
  'scenario',
  'patch.ts',
  'memory.ts',
  'state-file.ts',
  'seed-file.ts',
  'handler.ts',
  'version.ts',
  'neighbours',
  'mock-type.ts',
  'admin',
  'mock.ts',
  'cli',
  'index.ts',
]

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts'))
const imports = new Map(
  await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(source, file), 'utf8')
      const found = [...text.matchAll(/(?:from |import\()'([^']+)'/g)].map(([, name]) => name!)
      return [file, found] as const
    }),
  ),
)
const own = (file: string): string[] =>
  imports
    .get(file)!
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', normalize(join(dirname(file), name))))

const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[0]!)

describe.each(files)('%s', (file) => {
  test('stands in a layer and imports only from its own and those below', () => {
    expect(layerOf(file), 'LAYERS does not have it').toBeGreaterThanOrEqual(0)
    expect(own(file).filter((other) => layerOf(other) > layerOf(file))).toEqual([])
  })

  test('does not import itself by way of others', () => {
    const reached = new Set<string>()
    const pending = own(file)
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      pending.push(...own(next))
    }
    expect(reached).not.toContain(file)
  })

  if (file.startsWith('service/')) {
    test('runs in a browser too: it needs nothing of Node, of packages, or of the network', () => {
      expect(imports.get(file)!.filter((name) => !name.startsWith('.'))).toEqual([])
      expect(
        own(file).filter((other) => !/^(?:service\/|errors\/|explain\/|operation\.ts$)/.test(other)),
      ).toEqual([])
    })
  }

  if (!file.startsWith('prism/')) {
    test('knows nothing of Prism', () => {
      expect(imports.get(file)!.filter((name) => name.startsWith('@stoplight/'))).toEqual([])
      expect(own(file).filter((other) => other === 'prism/types.ts')).toEqual([])
    })
  }
})
