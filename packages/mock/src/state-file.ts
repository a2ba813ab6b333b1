import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { kindOfCollection } from './service/state/snapshot.ts'
import { resourceOf } from './service/resources/index.ts'
import type { StateChange } from './service/state/changes.ts'
import type { Stored } from './service/state/collection.ts'
import type { World } from './service/world.ts'
import { restore, type Snapshot, snapshotOf } from './service/state/snapshot.ts'

/** The first line of a state file. */
const HEAD = { 'elb-mock-state': 1 }

/** A file is written anew when it has grown by this. */
const COMPACT_AFTER = 10 * 1024 * 1024

/** One resource that came, changed, or went. */
interface Entry {
  project: string
  collection: string
  record?: Stored
  removed?: string
}

/** A file that has all that a mock remembers, at every moment. */
export interface StateFile {
  /** Lets go of the file; what changes afterwards is not written down. */
  close: () => void
}

/**
 * Fills a mock from a file, and writes down every change before it is answered: one JSON line a request.
 *
 * @param tell is told what is worth knowing, such as a line that a crash cut off
 * @throws Error with one line that names the file, when another mock writes it or something in it is no use;
 *   the file is left as it is then
 */
export function keepIn(file: string, world: World, tell: (message: string) => void): StateFile {
  const lock = `${file}.lock`
  takeLock(lock, file)
  let output: number
  let bound = 0
  let isOpen = true
  const begin = (): number => {
    const text = [HEAD, ...entriesOf(snapshotOf(world)).map((entry) => [entry])]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
    const next = `${file}.new`
    writeFileSync(next, text)
    renameSync(next, file)
    bound = Buffer.byteLength(text) + COMPACT_AFTER
    return openSync(file, 'a')
  }
  try {
    if (existsSync(file)) restore(world, read(file, tell))
    output = begin()
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  }
  world.changes.onDone((transaction) => {
    if (!isOpen) return
    writeSync(output, `${JSON.stringify(transaction.map(entryOf))}\n`)
    if (fstatSync(output).size < bound) return
    closeSync(output)
    output = begin()
  })
  return {
    close() {
      if (!isOpen) return
      isOpen = false
      closeSync(output)
      rmSync(lock, { force: true })
    },
  }
}

const entryOf = ({ project, kind, id, after }: StateChange): Entry => ({
  project,
  collection: resourceOf(kind).collection,
  ...(after ? { record: after } : { removed: id }),
})

const entriesOf = ({ projects }: Snapshot): Entry[] =>
  Object.entries(projects).flatMap(([project, collections]) =>
    Object.entries(collections).flatMap(([collection, records]) =>
      records.map((record) => ({ project, collection, record })),
    ),
  )

/** @throws Error with one line when a mock that runs has the file */
function takeLock(lock: string, file: string): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST') throw new Error(`Cannot keep the state in ${file}: ${message}`, { cause: error })
      const owner = Number(readFileSync(lock, 'utf8'))
      if (isRunning(owner))
        throw new Error(
          `The state file ${file} is in use by another mock, process ${owner}. Stop that one, or use another file.`,
          { cause: error },
        )
      rmSync(lock, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What the lines of a file come to. */
function read(file: string, tell: (message: string) => void): Snapshot {
  const lines = readFileSync(file, 'utf8').split('\n')
  const unusable = (line: number, problem: string): Error =>
    new Error(
      `Cannot read the state file ${file}, line ${line}: ${problem}. It is left as it is; name another file, or mend it.`,
    )
  const torn = lines.pop()
  if (torn) tell(`The last line of the state file ${file} is cut off, and is left out.`)
  const [head, ...transactions] = lines.map((text, index) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      throw unusable(index + 1, 'it is not JSON')
    }
  })
  if (head === undefined && torn === '') throw unusable(1, 'the file is empty')
  if ((head as Partial<typeof HEAD> | null)?.['elb-mock-state'] !== HEAD['elb-mock-state'])
    throw unusable(
      1,
      `it has to be ${JSON.stringify(HEAD)}, the version of state files that this mock writes`,
    )
  const records = new Map<string, Map<string, Map<string, Stored>>>()
  for (const [index, transaction] of transactions.entries()) {
    const problem = problemWith(transaction)
    if (problem) throw unusable(index + 2, problem)
    for (const entry of transaction as Entry[]) note(records, entry)
  }
  const projects = [...records].map(([project, collections]) => [
    project,
    Object.fromEntries([...collections].map(([name, byId]) => [name, [...byId.values()]])),
  ])
  return { version: 1, projects: Object.fromEntries(projects) as Snapshot['projects'] }
}

function note(
  records: Map<string, Map<string, Map<string, Stored>>>,
  { project, collection, record, removed }: Entry,
): void {
  const collections = records.get(project) ?? new Map<string, Map<string, Stored>>()
  records.set(project, collections)
  const byId = collections.get(collection) ?? new Map<string, Stored>()
  collections.set(collection, byId)
  if (record) byId.set(record.id, record)
  else if (removed !== undefined) byId.delete(removed)
}

/** What is wrong with a line, or nothing. */
function problemWith(line: unknown): string | undefined {
  if (!Array.isArray(line)) return 'it has to be a list of changes'
  for (const entry of line as Partial<Entry>[]) {
    if (typeof entry?.project !== 'string') return 'a change has no project'
    if (!kindOfCollection.has(entry.collection ?? ''))
      return `there are no ${JSON.stringify(entry.collection)}`
    if (typeof entry.record?.id !== 'string' && typeof entry.removed !== 'string')
      return 'a change has neither a record with an ID nor what was removed'
  }
  return undefined
}
