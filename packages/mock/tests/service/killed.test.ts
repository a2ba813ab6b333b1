import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { createMemory } from '../../src/memory.ts'
import { readMockOptions } from '../../src/options.ts'
import { keepIn } from '../../src/state-file.ts'
import { operations, PROJECT } from './client.ts'
import { SUBNET } from './make.ts'

const command = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url))
const bundle = fileURLToPath(new URL('../../../../spec/bundle/openapi.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'elb-mock-killed-'))
let child: ChildProcess | undefined

afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Starts the command, and waits for its address. */
async function start(file: string): Promise<string> {
  const args = [
    '--port',
    '0',
    '--seed',
    'empty',
    '--state',
    file,
    '--document',
    bundle,
    '--log-level',
    'error',
  ]
  child = spawn(process.execPath, [command, ...args])
  let printed = ''
  child.stdout!.on('data', (chunk) => (printed += String(chunk)))
  child.stderr!.on('data', (chunk) => (printed += String(chunk)))
  while (!/Try: /.test(printed)) {
    if (child.exitCode !== null) throw new Error(`The mock ended before it listened: ${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return /http:\/\/[\w.:]+/.exec(printed)![0]
}

test('what was answered is there after the mock was killed at any moment', async () => {
  const file = join(folder, 'state.jsonl')
  const url = await start(file)
  const answered: string[] = []
  const life = { isOver: false }
  const create = async (): Promise<void> => {
    while (!life.isOver) {
      const response = await fetch(`${url}/v2.0/lbaas/loadbalancers`, {
        method: 'POST',
        headers: { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' },
        body: JSON.stringify({ loadbalancer: { vip_subnet_id: SUBNET } }),
      }).catch(() => undefined)
      const body = (await response?.json().catch(() => undefined)) as
        | { loadbalancer: { id: string } }
        | undefined
      if (body) answered.push(body.loadbalancer.id)
    }
  }
  const callers = Promise.all([create(), create(), create()])
  while (answered.length < 40) await new Promise((resolve) => setTimeout(resolve, 5))
  const ended = once(child!, 'exit')
  child!.kill('SIGKILL')
  await ended
  life.isOver = true
  await callers

  const memory = createMemory(await operations(), readMockOptions({}))
  const told: string[] = []
  const kept = keepIn(file, memory.world, (message) => told.push(message))
  kept.close()
  const ids = new Set(memory.state.snapshot().projects[PROJECT]!['loadbalancers']!.map(({ id }) => id))
  expect(answered.filter((id) => !ids.has(id))).toEqual([])
  expect(ids.size).toBeGreaterThanOrEqual(answered.length)
})
