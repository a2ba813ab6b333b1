import type { FromService } from './answer.ts'
import type { Routed } from './call.ts'
import { type Clock, createClock, instant } from './clock.ts'
import { Refusal } from './errors/refusal.ts'
import { Credentials } from './credentials.ts'
import { createChance, createIds } from './ids.ts'
import type { Operation } from './operation.ts'
import { readDelays, type Settings } from './options.ts'
import { NotThere } from './not-there.ts'
import { quote, shorten } from './explain/words.ts'
import type { Change, Scenario } from './scenario-type.ts'
import { patch } from './patch.ts'
import { at } from './place.ts'
import { type Delays, noDelays } from './service/delays.ts'
import { answerOf } from './service/document/envelope.ts'
import { demoNeeds, makeDemo, type Make } from './service/seed/demo.ts'
import { finishDue } from './service/provisioning.ts'
import { createService, type Service } from './service/service.ts'
import { restore, type Snapshot, snapshotOf } from './service/state/snapshot.ts'
import { readSnapshot } from './service/state/read-snapshot.ts'
import type { Stored } from './service/state/collection.ts'
import type { Sources, World } from './service/world.ts'
import { checkAnswer } from './strict.ts'
import { DEFAULT_PROJECT } from './tokens.ts'

/** What the mock remembers. */
export interface State {
  /** All of it, as data. */
  snapshot: () => Snapshot
  /** Puts a snapshot in the place of all that is there. */
  restore: (snapshot: Snapshot) => void
  /**
   * Changes fields of one resource, as no request can: its status, its times.
   *
   * @param collection the segment of its paths, such as `'members'`
   * @param fields by their names in v3
   * @returns what is kept of it
   * @throws Error with one line when there is no such resource, or it has no such field
   */
  patch: (collection: string, id: string, fields: Readonly<Record<string, unknown>>) => Stored
  /** Back to how it was when the mock was made. */
  reset: () => void
  /** Takes back what the last request changed; false when there is nothing left to take back. */
  undo: () => boolean
}

/** How long the service takes. */
export interface DelayControl {
  get: () => Delays
  /**
   * Changes what is given; what is under way takes as long as it was going to.
   *
   * @throws TypeError with one line for what is no delay
   */
  set: (delays: Partial<Delays>) => void
}

/** The memory of a mock: the service behind the API, its clock, and who is who. */
export interface Memory {
  fromService: FromService
  world: World
  clock: Clock
  delays: DelayControl
  state: State
  credentials: Credentials
  /** A new ID of a row, the same in every run. */
  newId: (row: string) => string
  /** The project that a request is for. */
  projectOf: (request: Routed) => string
  /** An ID of a project that no other has. */
  newProjectId: () => string
  /**
   * Puts the state, the clock, the quotas and the delays of a scenario in the place of those that are there.
   *
   * @throws Error with one line when a change of it cannot be made; nothing has happened then
   */
  begin: (scenario: Scenario) => void
  /** A number from 0 up to 1, the same row in every run. */
  chance: () => number
}

export function createMemory(
  operations: readonly Operation[],
  {
    strict,
    randomSeed,
    separateViews,
    keys,
  }: Pick<Settings, 'strict' | 'randomSeed' | 'separateViews' | 'keys'>,
): Memory {
  const clock = createClock()
  const projectIds = createIds(randomSeed)
  const credentials = new Credentials({ keys, now: clock.now })
  let newId = createIds(randomSeed)
  let chance = createChance(randomSeed)
  let beginning: Snapshot = nothing
  const { serve, world } = createService(operations, { now: clock.now, newId: (project) => newId(project) })
  return {
    world,
    clock,
    delays: {
      get: () => ({ ...world.delays }),
      set(delays) {
        world.delays = { ...world.delays, ...readDelays('delays', delays) }
      },
    },
    credentials,
    newId: (row) => newId(row),
    projectOf: (request) => projectOf(request, credentials),
    chance: () => chance(),
    newProjectId: () => projectIds('projects').replaceAll('-', ''),
    begin({ seed = 'empty', changes = [], clock: time, quotas = {}, delays = {} }) {
      const ids = createIds(randomSeed)
      const now = time === undefined ? Date.now : () => instant(time)
      const next = seeded(operations, { seed, changes }, { now, newId: ids })
      if (time === undefined) clock.run()
      else clock.set(time)
      newId = ids
      chance = createChance(randomSeed)
      world.quotas = quotas
      world.delays = { ...noDelays, ...delays }
      beginning = next
      restore(world, beginning)
    },
    state: {
      snapshot() {
        for (const project of world.projects()) finishDue(project, world)
        return snapshotOf(world)
      },
      restore: (snapshot) => restore(world, readSnapshot(snapshot)),
      patch: (collection, id, fields) => structuredClone(patch(world, collection, id, fields)),
      reset: () => restore(world, beginning),
      undo: () => world.changes.undo(),
    },
    fromService(call) {
      const { operation, parameters, query, body: sent, url, requestId } = call
      checkProject(call, credentials)
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

const nothing: Snapshot = { version: 1, projects: {} }

/** The state that a scenario begins with. */
function seeded(
  operations: readonly Operation[],
  { seed, changes }: Required<Pick<Scenario, 'seed' | 'changes'>>,
  sources: Sources,
): Snapshot {
  if (seed === 'empty' && changes.length === 0) return nothing
  const { serve, world } = createService(operations, sources)
  if (typeof seed === 'object') restore(world, readSnapshot(seed))
  // Another document has other resources, of which there is no demo.
  else if (seed === 'demo' && hasAll(operations, demoNeeds)) makeDemo(maker(operations, serve))
  for (const [index, change] of changes.entries()) at(`changes[${index}]`, () => make(change, world))
  return snapshotOf(world)
}

/** @throws Error with one line when no resource is as the change wants it, or one cannot be changed */
function make({ collection, where = {}, fields }: Change, world: World): void {
  const found = Object.values(snapshotOf(world).projects)
    .flatMap((project) => project[collection] ?? [])
    .filter((record) => Object.entries(where).every(([name, value]) => record[name] === value))
  if (found.length === 0)
    throw new NotThere(`There are no ${quote(shorten(collection))} with ${JSON.stringify(where)} to change.`)
  for (const { id } of found) patch(world, collection, id, fields)
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

const projectOf = ({ parameters, headers }: Routed, credentials: Credentials): string =>
  parameters['project_id'] ?? credentials.projectOf(headers) ?? DEFAULT_PROJECT

/** @throws Refusal when the credentials are of another project than the path */
function checkProject({ parameters, headers }: Routed, credentials: Credentials): void {
  const ofCaller = credentials.projectOf(headers)
  const { project_id: ofPath } = parameters
  if (ofPath !== undefined && ofCaller !== undefined && ofPath !== ofCaller)
    throw Refusal.because('foreignProject', ofPath)
}
