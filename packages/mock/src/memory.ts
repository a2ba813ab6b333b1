import type { FromService } from './answer.ts'
import type { Call } from './call.ts'
import { type Clock, createClock } from './clock.ts'
import { Refusal } from './errors/refusal.ts'
import { createIds } from './ids.ts'
import type { Operation } from './operation.ts'
import type { Settings } from './options.ts'
import { createService } from './service/service.ts'
import { restore, type Snapshot, snapshotOf } from './service/state/snapshot.ts'
import type { World } from './service/world.ts'
import { undocumented } from './strict.ts'
import { DEFAULT_PROJECT, Tokens } from './tokens.ts'

/** What the mock remembers. */
export interface State {
  /** All of it, as data. */
  snapshot: () => Snapshot
  /** Puts a snapshot in the place of all that is there. */
  restore: (snapshot: Snapshot) => void
  /** Back to how it was when the mock was made. */
  reset: () => void
  /** Takes back what the last request changed; false when there is nothing left to take back. */
  undo: () => boolean
}

/** The memory of a mock: the service behind the API, its clock, and who is who. */
export interface Memory {
  fromService: FromService
  world: World
  clock: Clock
  state: State
  tokens: Tokens
  /** An ID of a project that no other has. */
  newProjectId: () => string
}

export function createMemory(
  operations: readonly Operation[],
  { strict, randomSeed, separateViews }: Pick<Settings, 'strict' | 'randomSeed' | 'separateViews'>,
): Memory {
  const clock = createClock()
  const newId = createIds(randomSeed)
  const tokens = new Tokens()
  const { serve, world } = createService(operations, { now: clock.now, newId })
  const beginning = snapshotOf(world)
  return {
    world,
    clock,
    tokens,
    newProjectId: () => newId('projects').replaceAll('-', ''),
    state: {
      snapshot: () => snapshotOf(world),
      restore: (snapshot) => restore(world, snapshot),
      reset: () => restore(world, beginning),
      undo: () => world.changes.undo(),
    },
    fromService(call) {
      const { operation, parameters, query, body: sent, url, requestId } = call
      const projectId = projectOf(call, tokens)
      const request = { parameters, query, body: sent?.value, projectId, url, requestId, separateViews }
      const served = serve(operation, request)
      if (!served) return undefined
      const { status, body } = served
      if (strict) checkAnswer(call, status, body)
      return { status, headers: body === undefined ? {} : { 'Content-Type': 'application/json' }, body }
    },
  }
}

/** @throws Refusal when the credentials are of another project than the path */
function projectOf({ parameters, headers }: Call, tokens: Tokens): string {
  const ofCaller = tokens.projectOf(headers)
  const { project_id: ofPath } = parameters
  if (ofPath !== undefined && ofCaller !== undefined && ofPath !== ofCaller)
    throw Refusal.because('foreignProject', ofPath)
  return ofPath ?? ofCaller ?? DEFAULT_PROJECT
}

/** Whoever asks for some fields does not get all that an answer has to have. */
function checkAnswer({ operation, query }: Call, status: number, body: unknown): void {
  const faults = query['fields'] === undefined ? undocumented(operation, status, body) : []
  if (faults.length > 0)
    throw Refusal.because(
      'internal',
      `The answer of ${operation.name} is not as documented: ${faults.join('; ')}.`,
    )
}
