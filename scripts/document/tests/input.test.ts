import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { counted } from '../src/counted.ts'
import { InputProblem } from '../src/input/problem.ts'
import { runCommand } from '../src/input/run-command.ts'
import { faultsOf, listOf, nearName, record, someText } from '../src/input/shape.ts'
import { readText, shownPath } from '../src/input/text-file.ts'
import { brokenYamlIn, readYaml, readYamlFolder } from '../src/input/yaml-file.ts'
import { fromRoot } from '../src/root.ts'
import { problemLines } from '../src/problem-lines.ts'
import { temporaryFolder } from '../src/temporary-folder.ts'

const shape = listOf(
  record({ id: someText }, { size: { type: 'integer' }, kind: { enum: ['big', 'small'] } }),
)

const yaml = (content: string): string => {
  const file = join(temporaryFolder(), 'things.yaml')
  writeFileSync(file, content)
  return file
}

describe('a YAML file', () => {
  test('is read when it has its shape', () => {
    expect(readYaml(yaml('- id: a\n- id: b\n  size: 3\n'), shape)).toEqual([
      { id: 'a' },
      { id: 'b', size: 3 },
    ])
  })

  test('that has another shape is refused with line, entry and place of every fault', () => {
    const file = yaml('- id: a\n  sise: 3\n- size: big\n  kind: bigg\n- id: " "\n')
    expect(problemLines(() => readYaml(file, shape))).toEqual([
      `${file}:1: a has the unknown key "sise"; did you mean "size"?`,
      `${file}:3: entry 2 lacks id`,
      `${file}:3: entry 2: size has to be a whole number, not a text`,
      `${file}:4: entry 2: kind is "bigg", which is none of big, small; did you mean "big"?`,
      `${file}:5: entry 3: id is " "; it has to be a text that is not empty`,
    ])
  })

  test('whose top is another is refused', () => {
    const file = yaml('id: a\n')
    expect(problemLines(() => readYaml(file, shape))).toEqual([
      `${file}:1: the file has to be a list, not a mapping`,
    ])
  })

  test('that is empty is refused', () => {
    const file = yaml('')
    expect(problemLines(() => readYaml(file, shape))).toEqual([
      `${file}:1: the file has to be a list, not empty`,
    ])
  })

  test('that is no YAML is refused with line and column', () => {
    const file = yaml('- id: a\n- id: "b\n')
    expect(problemLines(() => readYaml(file, shape))).toEqual([
      expect.stringMatching(/things\.yaml:3:1: this is no YAML: Missing closing "quote/),
    ])
  })

  test('with a key twice is refused', () => {
    const file = yaml('- id: a\n  id: b\n')
    expect(problemLines(() => readYaml(file, shape))).toEqual([
      `${file}:2:3: this is no YAML: Map keys must be unique`,
    ])
  })

  test('that is not there is refused', () => {
    const file = join(temporaryFolder(), 'none.yaml')
    expect(problemLines(() => readYaml(file, shape))).toEqual([`${file}: there is no such file`])
  })
})

test('a folder is read in the order of names, and the faults of all its files are told at once', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'b'))
  writeFileSync(join(folder, 'b', 'x.yaml'), '- id: b\n')
  writeFileSync(join(folder, 'a.yaml'), '- id: a\n')
  expect(readYamlFolder(folder, shape).map(({ content }) => content)).toEqual([[{ id: 'a' }], [{ id: 'b' }]])
  writeFileSync(join(folder, 'b', 'x.yaml'), '- [\n')
  writeFileSync(join(folder, 'a.yaml'), '- ide: a\n')
  expect(problemLines(() => readYamlFolder(folder, shape)).map((line) => line.replace(folder, ''))).toEqual([
    '/a.yaml:1: entry 1 lacks id',
    '/a.yaml:1: entry 1 has the unknown key "ide"; did you mean "id"?',
    expect.stringMatching(/^\/b\/x\.yaml:2:1: this is no YAML: /),
  ])
  expect(brokenYamlIn(folder).map((line) => line.replace(folder, ''))).toEqual([
    expect.stringMatching(/^\/b\/x\.yaml:2:1: this is no YAML: /),
  ])
})

test('a mapping that a discriminator tells apart is asked for the keys of its own kind only', () => {
  const either = {
    type: 'object',
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: [record({ kind: { const: 'a' } }), record({ kind: { const: 'b' }, size: { type: 'integer' } })],
  }
  expect(faultsOf(either, { kind: 'b', siz: 1 })).toEqual([
    { path: [], text: 'lacks size' },
    { path: [], text: 'has the unknown key "siz"; did you mean "size"?' },
  ])
})

test('a name is near another when few letters differ', () => {
  expect(nearName('fields', ['field', 'fact'])).toBe('field')
  expect(nearName('colour', ['field', 'fact'])).toBe(undefined)
})

test('files of the repository are named from its root, others in full', () => {
  expect(shownPath(fromRoot('spec/openapi.yaml'))).toBe('spec/openapi.yaml')
  expect(shownPath('/elsewhere/a.yaml')).toBe('/elsewhere/a.yaml')
  expect(() => readText(fromRoot('spec'))).toThrow(/^spec: cannot be read: /)
})

describe('a command', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  afterEach(() => {
    printed.mockClear()
    process.exitCode = undefined
  })

  test('ends with the code that its body returns, or with 0', async () => {
    await runCommand(() => 3)
    expect(process.exitCode).toBe(3)
    await runCommand(() => {})
    expect(process.exitCode).toBe(0)
  })

  test('prints the lines of a fault of its input, and fails', async () => {
    await runCommand(() => {
      throw new InputProblem(['one', 'two'])
    })
    expect(printed.mock.calls).toEqual([['one'], ['two']])
    expect(process.exitCode).toBe(1)
  })

  test('lets every other error through, with its stack', async () => {
    const bug = new TypeError('undefined is not a function')
    await expect(runCommand(() => Promise.reject(bug))).rejects.toBe(bug)
    expect(printed).not.toHaveBeenCalled()
  })
})

test('things are counted in words', () => {
  expect([0, 1, 2].map((count) => counted(count, 'problem'))).toEqual([
    '0 problems',
    '1 problem',
    '2 problems',
  ])
})
