import { readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { sections } from '../src/command.ts'

const readme = readFileSync(fromRoot('README.md'), 'utf8')
const rows = readme
  .slice(readme.indexOf('## Speed and size'))
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('the README has the figures that the bench prints, and no other', () => {
  const figures = Object.values(sections).flatMap((section) => Object.values(section.figures))
  expect(rows.slice(2).map(([what, peer]) => [what, peer])).toEqual(
    figures.map(({ what, peer }) => [what, peer]),
  )
})

test('each has its ratio', () => {
  expect(rows[0]).toEqual(['what', 'compared with', 'ratio', 'all runs'])
  for (const [, , ratio, runs] of rows.slice(2)) {
    expect(ratio).toMatch(/^\d+(\.\d+)?$/)
    expect(runs).toMatch(/^(\d+(\.\d+)? – \d+(\.\d+)?)?$/)
  }
})
