import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromRoot, readYaml } from '@elb-openapi/document'
import { avoidedWords } from '../src/rules/plain-words.ts'
import { words } from '../src/words.ts'

/** The cells of the table below a heading, without its head. */
function rowsBelow(heading: string): string[][] {
  const guide = readFileSync(fromRoot('docs/writing-guide.md'), 'utf8')
  const [, section = ''] = guide.split(`## ${heading}\n`)
  const lines = section.split('\n## ', 1)[0]!.split('\n')
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()))
}

test('the writing guide shows the list', () => {
  const list = words.map(({ write, not, except = [] }) => [write, not.join(', '), except.join(', ')])
  expect(rowsBelow('Phrases')).toEqual(list)
})

test('no phrase stands in the list twice', () => {
  const all = words.flatMap(({ not }) => not.map((phrase) => phrase.toLowerCase()))
  expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
})

test('what is right in a phrase would be found without it', () => {
  const idle = words.flatMap(({ not, except = [] }) =>
    except.filter((phrase) => !not.some((avoided) => ` ${phrase} `.includes(` ${avoided} `))),
  )
  expect(idle).toEqual([])
})

test('nothing that the list recommends is on it', () => {
  expect(words.flatMap(({ write }) => [...avoidedWords(write)])).toEqual([])
})

/** All texts below a node, at the given keys. */
function textsOf(node: unknown, keys: string[]): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (keys.includes(key) ? [value] : []) : textsOf(value, keys),
  )
}

test.each([
  ['spec/error-codes.yaml', ['meaning', 'action']],
  ['spec/migration.yaml', ['what', 'why', 'intro']],
])('the texts of %s keep to the list', (file, keys) => {
  const texts = textsOf(readYaml(fromRoot(file), { type: ['array', 'object'] }), keys)
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.flatMap((text) => [...avoidedWords(text)].map(({ says }) => `${says}: ${text}`))).toEqual([])
})
