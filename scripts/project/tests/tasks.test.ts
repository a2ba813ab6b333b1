import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

/** The hash of every task that has a command: what its answer in the cache is found by. */
const hashes = (): Map<string, string> => {
  const printed = execFileSync(process.execPath, [turbo, 'run', ...tasks, '--dry=json'], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
  const plan = JSON.parse(printed) as { tasks: { taskId: string; hash: string; command: string }[] }
  return new Map(
    plan.tasks
      .filter(({ command }) => command !== '<NONEXISTENT>')
      .map(({ taskId, hash }) => [taskId.replace('@elb-openapi/', ''), hash]),
  )
}

let before: Map<string, string>

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
  before = hashes()
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Whether a task is one of those that a pattern with `*` names. */
const isNamed = (task: string, pattern: string): boolean => {
  const [[owner, name], [wantedOwner, wantedName]] = [task.split('#'), pattern.split('#')]
  const isOwner = wantedOwner === owner || (wantedOwner === '*' && owner !== '//')
  return isOwner && (wantedName === '*' || wantedName === name)
}

test.each(Object.keys(reruns))('%s runs again what reads it, and nothing else', (file) => {
  const path = join(copy, file)
  const content = readFileSync(path)
  // Any byte counts, whether or not the file still makes sense with it.
  appendFileSync(path, '\n')
  try {
    const after = hashes()
    const tasksOf = (choose: (task: string) => boolean): string[] =>
      [...before.keys()].filter(choose).toSorted()
    expect(tasksOf((task) => after.get(task) !== before.get(task))).toEqual(
      tasksOf((task) => reruns[file]!.some((pattern) => isNamed(task, pattern))),
    )
  } finally {
    writeFileSync(path, content)
  }
})
