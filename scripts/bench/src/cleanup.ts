import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Whatever ends the bench, it leaves no process and no folder behind.

const isWindows = process.platform === 'win32'
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const children = new Set<ChildProcess>()
const folders = new Set<string>()

/** Makes the bench clean up on its end, on signals too. */
export const cleanUpAtExit = (): void => {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code))
  process.on('exit', () => {
    for (const child of children) endNow(child)
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
}

/** Starts a process that does not outlive the bench. It leads its own group, so that what it starts ends with it. */
export const start = (command: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
  const child = spawn(command, args, { ...options, detached: !isWindows })
  if (child.pid !== undefined) children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Ends a process that {@link start} started, and waits for it. */
export const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (!children.has(child)) return resolve()
    const timer = setTimeout(() => endNow(child), 3000)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })

const endNow = (child: ChildProcess): void => {
  try {
    process.kill(isWindows ? child.pid! : -child.pid!, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

/** An empty folder that does not outlive the bench. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-openapi-bench-'))
  folders.add(folder)
  return folder
}
