import { readdirSync, readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8')

test('the lint page lists every rule of the plugin', () => {
  const page = read('docs/lint.md')
  for (const file of readdirSync(fromRoot('scripts/lint/src/rules')))
    expect(page).toContain(`\`elb/${file.replace('.ts', '')}\``)
})

test('the page of the extensions lists every key that the lint allows', () => {
  const { rules: lint } = parse(read('redocly.yaml')) as {
    rules: { 'elb/known-extensions': { allowed: string[] } }
  }
  const page = read('docs/extensions.md')
  for (const key of lint['elb/known-extensions'].allowed) expect(page).toContain(`\`${key}\``)
})

test('every link to a file of the repository leads somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'spec/errata/README.md',
    ...readdirSync(fromRoot('docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ]
  for (const page of pages)
    for (const [, target = ''] of read(page).matchAll(/\]\(((?!https?:|#)[^)#]+)[^)]*\)/g)) {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : ''
      expect(() => readdirOrFile(folder + target), `${page}: ${target}`).not.toThrow()
    }
})

const readdirOrFile = (path: string): unknown => {
  try {
    return readFileSync(fromRoot(path))
  } catch {
    return readdirSync(fromRoot(path))
  }
}
