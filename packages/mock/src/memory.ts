import type { FromService } from './answer.ts'
import type { Call } from './call.ts'
import { type Clock, createClock } from './clock.ts'
import { Credentials } from './credentials.ts'
import { Refusal } from './errors/refusal.ts'
import { createChance, createIds } from './ids.ts'
import type { Operation } from './operation.ts'
import type { Settings } from './options.ts'
import { answerOf } from './service/document/envelope.ts'
import { demoNeeds, makeDemo, type Make } from './service/seed/demo.ts'
import { createService, type Service } from './service/service.ts'
import { restore, type Snapshot, snapshotOf } from './service/state/snapshot.ts'
import { readSnapshot } from './service/state/read-snapshot.ts'
import type { World } from './service/world.ts'
import { checkAnswer } from './strict.ts'
import { DEFAULT_PROJECT } from './tokens.ts'

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
  credentials: Credentials
  /** A new ID of a row, the same in every run. */
  newId: (row: string) => string
  /** An ID of a project that no other has. */
  newProjectId: () => string
  /** A number from 0 up to 1, the same row in every run. */
  chance: () => number
}

export function createMemory(
  operations: readonly Operation[],
  {
    strict,
    randomSeed,
    separateViews,
    seed,
    keys,
  }: Pick<Settings, 'strict' | 'randomSeed' | 'separateViews' | 'seed' | 'keys'>,
): Memory {
  const clock = createClock()
  const newId = createIds(randomSeed)
  const credentials = new Credentials({ keys, now: clock.now })
  const { serve, world } = createService(operations, { now: clock.now, newId })
  if (typeof seed === 'object') restore(world, readSnapshot(seed))
  // Another document has other resources, of which there is no demo.
  else if (seed === 'demo' && hasAll(operations, demoNeeds)) makeDemo(maker(operations, serve))
  world.changes.forget()
  const beginning = snapshotOf(world)
  return {
    world,
    clock,
    credentials,
    newId,
    chance: createChance(randomSeed),
    newProjectId: () => newId('projects').replaceAll('-', ''),
    state: {
      snapshot: () => snapshotOf(world),
      restore: (snapshot) => restore(world, readSnapshot(snapshot)),
      reset: () => restore(world, beginning),
      undo: () => world.changes.undo(),
    },
    fromService(call) {
      const { operation, parameters, query, body: sent, url, requestId } = call
      const projectId = projectOf(call, credentials)
      const request = { parameters, query, body: sent?.value, projectId, url, requestId, separateViews }
      const served = serve(operation, request)
      if (!served) return undefined
      const { status, body } = served
      if (strict) checkAnswer(call, status, body)
      return { status, headers: body === undefined ? {} : { 'Content-Type': 'application/json' }, body }
    },
  }
}

const hasAll = (operations: readonly Operation[], names: readonly string[]): boolean =>
  names.every((name) => operations.some((operation) => operation.name === name))

/** Makes resources of the default project, as requests would. */
function maker(operations: readonly Operation[], serve: Service['serve']): Make {
  return (name, body, parameters = {}) => {
    const operation = operations.find((one) => one.name === name)!
    const request = {
      parameters,
      query: {},
      body,
      projectId: DEFAULT_PROJECT,
      url: '',
      requestId: '',
      separateViews: false,
    }
    const answer = serve(operation, request)!.body as Record<string, unknown>
    const key = answerOf(operation)!.key
    return key === undefined ? answer : answer[key]
  }
}

/** @throws Refusal when the credentials are of another project than the path */
function projectOf({ parameters, headers }: Call, credentials: Credentials): string {
  const ofCaller = credentials.projectOf(headers)
  const { project_id: ofPath } = parameters
  if (ofPath !== undefined && ofCaller !== undefined && ofPath !== ofCaller)
    throw Refusal.because('foreignProject', ofPath)
  return ofPath ?? ofCaller ?? DEFAULT_PROJECT
}
