import { expect, test } from 'vitest'
import { help, readArguments } from '../src/arguments.ts'
import { packageNames } from '../src/packages.ts'
import { Problem } from '../src/problem.ts'

test('without a name all packages are changed', () => {
  expect(readArguments([])).toEqual({
    help: false,
    names: ['document', 'ledger', 'client', 'mock'],
    options: [],
  })
})

test.each(packageNames)('%s alone is changed when it is named', (name) => {
  expect(readArguments([name])).toEqual({ help: false, names: [name], options: [] })
})

test('what stands behind -- goes to Stryker, with a name and without', () => {
  const options = ['--mutate', 'src/counted.ts', '--help', '--', 'mock']
  expect(readArguments(['client', '--', ...options])).toEqual({ help: false, names: ['client'], options })
  expect(readArguments(['--', ...options])).toEqual({ help: false, names: packageNames, options })
})

test.each([['--help'], ['-h'], ['mock', '--help'], ['no-such', '--help']])('help for %s %s', (...args) => {
  expect(readArguments(args).help).toBe(true)
})

test('the help names every package', () => {
  for (const name of packageNames) expect(help).toContain(name)
})

test.each([
  [['mocks'], 'There is no package "mocks" to change. Choose one of: document, ledger, client, mock.'],
  [['toString'], 'There is no package "toString" to change. Choose one of: document, ledger, client, mock.'],
  [['mock', 'client'], 'One package at a time, or none for all: "client" is too much.'],
  [['--mutate', 'x'], '"--mutate" is no option of this command. Write options of Stryker behind "--".'],
  [['--', 'mock'], '"mock" is no option of Stryker. Write the name of a package before "--".'],
])('%j is refused in one line', (args, message) => {
  expect(() => readArguments(args)).toThrow(new Problem(message))
})
