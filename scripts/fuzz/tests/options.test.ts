import { describe, expect, test } from 'vitest'
import { readOptions } from '../src/options.ts'

describe('the options', () => {
  test('have defaults, with another seed each time', () => {
    const { seed, ...others } = readOptions(['--'])
    expect(others).toEqual({
      help: false,
      count: 20_000,
      path: undefined,
      transports: ['in process', 'HTTP'],
      stateful: false,
      operations: [],
    })
    expect(Number.isInteger(seed)).toBe(true)
    expect(readOptions([]).seed === seed && readOptions([]).seed === seed).toBe(false)
  })

  test('are read', () => {
    expect(
      readOptions([
        '--seed',
        '7',
        '--count',
        '10',
        '--path',
        '3',
        '--http',
        '--stateful',
        '--operation',
        'listPools, createPool',
      ]),
    ).toEqual({
      help: false,
      seed: 7,
      count: 10,
      path: 3,
      transports: ['HTTP'],
      stateful: true,
      operations: ['listPools', 'createPool'],
    })
    expect(readOptions(['--in-process']).transports).toEqual(['in process'])
    expect(readOptions(['--in-process', '--http']).transports).toEqual(['in process', 'HTTP'])
  })

  test.each([
    [['--seed', 'x'], '--seed has to be a whole number from 0 to 2147483647, not "x".'],
    [['--seed', '2147483648'], '--seed has to be a whole number from 0 to 2147483647, not "2147483648".'],
    [['--count', '-1'], "Option '--count' argument is ambiguous."],
    [['--path', '1'], '--path needs the --seed that it belongs to.'],
    [['--sead', '1'], "Unknown option '--sead'\nTry: pnpm fuzz --help"],
  ])('that are wrong are named: %j', (options, message) => {
    expect(() => readOptions(options)).toThrow(message)
  })
})
