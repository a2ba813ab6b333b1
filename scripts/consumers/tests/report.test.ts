import { expect, test } from 'vitest'
import { brokenPromises, readTable, type Row, tableOf } from '../src/report.ts'

const generator: Row = {
  package: '@test/generator',
  version: '1.2.3',
  makes: 'types',
  outcome: { generates: true, compiles: false, runs: false },
  remark: 'Needs care.',
}
const checker: Row = {
  package: 'checker',
  version: '4.5.6',
  makes: 'a check',
  outcome: { runs: true },
  remark: '',
}

const table = `
| tool              | version | makes   | generates | compiles | runs | remark      |
| ----------------- | ------- | ------- | --------- | -------- | ---- | ----------- |
| \`@test/generator\` | 1.2.3   | types   | yes       | no       | no   | Needs care. |
| \`checker\`         | 4.5.6   | a check |           |          | yes  |             |
`

test('the table has a row for each tool, and nothing for steps that a tool does not have', () => {
  expect(tableOf([generator, checker])).toBe(table.trim())
})

test('the rows are read from a page with another table', () => {
  const page = `# Page\n\n| import | what it is |\n| --- | --- |\n| a | b |\n\n${table}\nText.\n`
  expect(readTable(page)).toEqual([generator, checker])
})

test('a page without the table is a problem', () => {
  expect(() => readTable('# Page')).toThrow(
    'spec/README.md has no table with the columns tool, version, makes, generates, compiles, runs, remark. Add what this command prints.',
  )
})

test('nothing is broken when all is as it was said, or was not tried', () => {
  expect(brokenPromises([generator, checker], [generator, checker])).toEqual([])
  expect(brokenPromises([generator, checker], [checker])).toEqual([])
})

test('a step that works no more is told, and one that works now', () => {
  const found = { ...generator, outcome: { generates: false, compiles: true, runs: false } }
  expect(brokenPromises([generator], [found])).toEqual([
    '@test/generator: spec/README.md says that it generates, which is not so',
    '@test/generator compiles now; say so in spec/README.md',
  ])
})

test('a tool that the table does not have is told', () => {
  expect(brokenPromises([], [checker])).toEqual(['checker runs now; say so in spec/README.md'])
})
