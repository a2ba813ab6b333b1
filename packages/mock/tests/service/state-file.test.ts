import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMemory, type Memory } from '../../src/memory.ts'
import { readMockOptions } from '../../src/options.ts'
import { keepIn, type StateFile } from '../../src/state-file.ts'
import { operations } from './client.ts'

const loaded = await operations()
let folder: string
let file: string
let told: string[]
const open: StateFile[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elb-mock-state-'))
  file = join(folder, 'state.jsonl')
  told = []
})
afterEach(() => {
  for (const kept of open.splice(0)) kept.close()
  rmSync(folder, { recursive: true })
})

const start = (): Memory => {
  const memory = createMemory(loaded, readMockOptions({}))
  open.push(keepIn(file, memory.world, (message) => told.push(message)))
  return memory
}
const stop = (): void => open.pop()!.close()

const pool = { id: 'p1', name: 'kept', protocol: 'HTTP' }
const put = ({ world }: Memory, record: { id: string } = pool): void =>
  world.changes.transact(() => world.project('one').put('Pool', record))

test('what one mock wrote, the next one remembers', () => {
  const first = start()
  put(first)
  put(first, { ...pool, id: 'p2' })
  first.world.changes.transact(() => first.world.project('one').remove('Pool', 'p2'))
  first.state.undo()
  stop()
  expect(start().state.snapshot()).toEqual({
    version: 1,
    projects: { one: { pools: [pool, { ...pool, id: 'p2' }] } },
  })
  expect(told).toEqual([])
})

test('what a snapshot or a reset took out stays out', () => {
  const first = start()
  put(first)
  first.state.restore({ version: 1, projects: { two: { pools: [{ ...pool, id: 'p2' }] } } })
  expect(first.state.undo()).toBe(false)
  stop()
  const second = start()
  expect(second.state.snapshot().projects).toEqual({ one: {}, two: { pools: [{ ...pool, id: 'p2' }] } })
  second.world.changes.transact(() => second.world.project('two').put('Pool', pool))
  stop()
  const third = start()
  third.state.reset()
  stop()
  expect(Object.values(start().state.snapshot().projects).flatMap(Object.values)).toEqual([])
})

test('the file has a change before anything else happens', () => {
  put(start())
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).toBe(
    JSON.stringify([{ project: 'one', collection: 'pools', record: pool }]),
  )
})

test('a start writes the file anew, without its past', () => {
  const first = start()
  for (let index = 0; index < 50; index++) put(first, { ...pool, name: `${index}` } as typeof pool)
  stop()
  start()
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2)
  expect(existsSync(`${file}.new`)).toBe(false)
})

test('a last line that is cut off is told and left out', () => {
  put(start())
  stop()
  appendFileSync(file, '[{"project":"one","collec')
  expect(start().world.project('one').get('Pool', 'p1')).toEqual(pool)
  expect(told).toEqual([`The last line of the state file ${file} is cut off, and is left out.`])
})

test.each([
  ['{', 'line 3: it is not JSON.'],
  ['{}', 'line 3: it has to be a list of changes.'],
  ['[{}]', 'line 3: a change has no project.'],
  ['[{"project":"one","collection":"ducks"}]', 'line 3: there are no "ducks".'],
  [
    '[{"project":"one","collection":"pools"}]',
    'line 3: a change has neither a record with an ID nor what was removed.',
  ],
])('a line %s is refused, and the file left alone', (line, problem) => {
  put(start())
  stop()
  appendFileSync(file, `${line}\n`)
  const before = readFileSync(file, 'utf8')
  expect(start).toThrow(
    `Cannot read the state file ${file}, ${problem} It is left as it is; name another file, or mend it.`,
  )
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(existsSync(`${file}.lock`)).toBe(false)
})

test.each(['{"elb-mock-state":2}\n', '[]\n', '\n'])('a file that begins with %j is refused', (text) => {
  writeFileSync(file, text)
  expect(start).toThrow(`Cannot read the state file ${file}, line 1:`)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a second mock does not get the file', () => {
  start()
  expect(start).toThrow(`The state file ${file} is in use by another mock, process ${process.pid}.`)
})

test('the lock of a mock that is gone does not count', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => gone.on('exit', resolve))
  writeFileSync(`${file}.lock`, String(gone.pid))
  put(start())
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid))
})

test('a folder that is not there is one line', () => {
  file = join(folder, 'nowhere', 'state.jsonl')
  expect(start).toThrow(/^Cannot keep the state in .*nowhere.state\.jsonl: ENOENT/)
})
