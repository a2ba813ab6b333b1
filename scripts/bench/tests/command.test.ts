import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { command, sections } from '../src/command.ts'

let ran: string[]
let printed: string

/** Calls the command with sections that only note that they ran. */
const call = async (...args: string[]): Promise<void> => {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) })
  await command.parseAsync(args, { from: 'user' })
}

beforeEach(() => {
  ran = []
  printed = ''
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'log').mockImplementation((text: string) => (printed += text))
  for (const [name, section] of Object.entries(sections))
    vi.spyOn(section, 'run').mockImplementation(async () => {
      ran.push(name)
      return Object.fromEntries(Object.keys(section.figures).map((key) => [key, [3, 2]]))
    })
})
afterEach(() => vi.restoreAllMocks())

test('everything is measured three times unless asked otherwise', async () => {
  await call()
  expect(ran).toEqual(Array.from({ length: 3 }, () => ['mock', 'client', 'size', 'types', 'editor']).flat())
})

test('single sections are measured as often as asked for, in the usual order', async () => {
  await call('types', 'mock', '-r', '2')
  expect(ran).toEqual(['mock', 'types', 'mock', 'types'])
})

test('it prints a row for each figure, and what it was measured with', async () => {
  await call('mock', '--runs', '1')
  const { figures } = sections['mock']!
  for (const { what, peer } of Object.values(figures))
    expect(printed).toMatch(new RegExp(`\\| ${what} +\\| ${peer} +\\| +1.5 \\|`))
  expect(printed).toContain(`Runs: 1. Node ${process.versions.node}`)
})

test.each([
  [
    'mocks',
    "'mocks' is invalid for argument 'sections'. Allowed choices are mock, client, size, types, editor.",
  ],
  ['--runs=0', 'It must be a number from 1 to 99.'],
  ['--runs=many', 'It must be a number from 1 to 99.'],
  ['--quick', "unknown option '--quick'"],
])('%s is refused with what to do', async (argument, message) => {
  await expect(call(argument)).rejects.toThrow(message)
  expect(printed).toContain('Try: pnpm bench --help')
  expect(ran).toEqual([])
})

test('the help names the sections', async () => {
  await expect(call('--help')).rejects.toThrow()
  for (const name of Object.keys(sections)) expect(printed).toContain(`"${name}"`)
})
