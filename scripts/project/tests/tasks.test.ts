import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fromRoot } from '@elb-openapi/document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reruns } from './reruns.ts'

const turbo = createRequire(fromRoot('package.json')).resolve('turbo/bin/turbo')
const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
/** What `pnpm test` runs. */
const tasks = /turbo run ([a-z:\- ]+) --/.exec(scripts['test']!)![1]!.split(' ')
const copy = mkdtempSync(join(tmpdir(), 'elb-tasks-'))

type Task = {
  taskId: string
  hash: string
  command: string
  /** The files that the hash is made of, from the folder of the package. */
  inputs: Record<string, string>
  directory: string
  /** The tasks whose hashes it is made of. */
  dependencies: string[]
}
/** What turbo says before it runs anything. */
type Plan = { tasks: Task[]; globalCacheInputs: { files: Record<string, string> } }

const planOf = (): Plan =>
  JSON.parse(
    execFileSync(process.execPath, [turbo, 'run', ...tasks, '--dry=json'], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    }),
  ) as Plan

const nameOf = ({ taskId }: Task): string => taskId.replace('@elb-openapi/', '')

/** The tasks with a command that a plan has, and another condition holds for. */
const commandsOf = ({ tasks: all }: Plan, holds: (task: Task) => boolean = () => true): string[] =>
  all
    .filter((task) => task.command !== '<NONEXISTENT>' && holds(task))
    .map(nameOf)
    .toSorted()

/** Whether a file is a part of what the answer of a task in the cache is found by. */
const readerOf = ({ tasks: all, globalCacheInputs }: Plan, file: string): ((task: Task) => boolean) => {
  const byId = new Map(all.map((task) => [task.taskId, task]))
  const reads = (task: Task): boolean =>
    Object.hasOwn(task.inputs, posix.relative(task.directory, file)) ||
    task.dependencies.some((id) => reads(byId.get(id)!))
  return file in globalCacheInputs.files ? () => true : reads
}

let plan: Plan

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: fromRoot('.'),
    encoding: 'utf8',
  })
  for (const file of files.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(fromRoot(file), join(copy, file))
  }
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  // What the index knows, turbo need not read.
  execFileSync('git', ['add', '--all'], { cwd: copy })
  plan = planOf()
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Whether a task is one of those that a pattern with `*` names. */
const isNamed = (task: string, pattern: string): boolean => {
  const [[owner, name], [wantedOwner, wantedName]] = [task.split('#'), pattern.split('#')]
  const isOwner = wantedOwner === owner || (wantedOwner === '*' && owner !== '//')
  return isOwner && (wantedName === '*' || wantedName === name)
}

test.each(Object.keys(reruns))('%s runs again what reads it, and nothing else', (file) => {
  expect(commandsOf(plan, readerOf(plan, file))).toEqual(
    commandsOf(plan, (task) => reruns[file]!.some((pattern) => isNamed(nameOf(task), pattern))),
  )
})

test.each([
  ['of a package', 'scripts/ledger/src/compare.ts'],
  ['of the root that one package reads', 'docs/lint.md'],
  ['of the root that all packages read', 'tsconfig.base.json'],
  ['that everything depends on', 'package.json'],
])('turbo runs again what its plan says reads a file %s', (_, file) => {
  const path = join(copy, file)
  const content = readFileSync(path)
  const before = new Map(plan.tasks.map(({ taskId, hash }) => [taskId, hash]))
  // Any byte counts, whether or not the file still makes sense with it.
  appendFileSync(path, '\n')
  try {
    const after = planOf()
    expect(commandsOf(after, ({ taskId, hash }) => before.get(taskId) !== hash)).toEqual(
      commandsOf(plan, readerOf(plan, file)),
    )
  } finally {
    writeFileSync(path, content)
  }
})
