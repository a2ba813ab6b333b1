import { quote, shorten } from '../explain/words.ts'
import type { Mock } from '../mock-type.ts'
import type { Fault } from '../faults.ts'
import type { Scenario } from '../scenario-type.ts'
import type { Delays } from '../service/delays.ts'
import type { Snapshot } from '../service/state/snapshot.ts'
import { durationOf } from './duration.ts'
import { NotThere } from '../not-there.ts'
import type { BodySchema, Route } from './route.ts'

const object = { type: 'object' } as const
const fields = (properties: Record<string, object>, required = Object.keys(properties)): BodySchema => ({
  ...object,
  required,
  properties,
})
const clock = fields({ now: { type: 'string', format: 'date-time' } })
const delay = fields(
  { provisioningMs: { type: 'integer', minimum: 0 }, healthMs: { type: 'integer', minimum: 0 } },
  [],
)
const latency = { type: 'integer', minimum: 0, maximum: 600_000 } as const
const fault = fields(
  {
    operation: { type: ['string', 'array'], items: { type: 'string' } },
    projectId: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string' },
    retryAfter: { type: 'integer', minimum: 0, maximum: 86_400 },
    latencyMs: {
      anyOf: [latency, { type: 'array', prefixItems: [latency, latency], minItems: 2, maxItems: 2 }],
    },
    wire: { enum: ['reset', 'hang', 'truncated', 'html', 'lostAnswer'] },
    probability: { type: 'number', minimum: 0, maximum: 1 },
    count: { type: 'integer', minimum: 1 },
  },
  [],
)

/** What the admin API can do with a mock. */
export function routesOf({ state, clock: time, delays, requests, faults, scenario, project }: Mock): Route[] {
  const shownTime = (): object => ({ now: new Date(time.now()).toISOString() })
  return [
    {
      method: 'POST',
      path: '/reset',
      id: 'reset',
      summary: 'Begin anew with the seed or the scenario that the mock has',
      run: () => scenario.restart(),
    },
    {
      method: 'GET',
      path: '/state',
      id: 'showState',
      summary: 'Show everything that the mock remembers',
      answer: object,
      run: () => state.snapshot(),
    },
    {
      method: 'PUT',
      path: '/state',
      id: 'restoreState',
      summary: 'Put a state in the place of all that is there',
      body: object,
      run: ({ body }) => state.restore(body as Snapshot),
    },
    {
      method: 'PATCH',
      path: '/state/{collection}/{id}',
      id: 'patchResource',
      summary: 'Change fields of one resource, as no request to the API can',
      body: object,
      answer: object,
      run: ({ parameters: { collection = '', id = '' }, body }) =>
        state.patch(collection, id, objectOf(body) as Record<string, unknown>),
    },
    {
      method: 'POST',
      path: '/undo',
      id: 'undo',
      summary: 'Take back what the last request changed',
      run: () => {
        if (!state.undo()) throw new NotThere('There is nothing left to take back.')
      },
    },
    {
      method: 'GET',
      path: '/clock',
      id: 'showClock',
      summary: 'Tell the time of the mock',
      answer: clock,
      run: shownTime,
    },
    {
      method: 'PUT',
      path: '/clock',
      id: 'setClock',
      summary: 'Stop the clock at a time',
      body: clock,
      answer: clock,
      run: ({ body }) => {
        time.set(fieldOf(body, 'now', ['string', 'number']) as string | number)
        return shownTime()
      },
    },
    {
      method: 'POST',
      path: '/clock/advance',
      id: 'advanceClock',
      summary: 'Move the clock on, by a duration such as PT1H30M or by milliseconds, and stop it there',
      body: fields({ by: { type: ['string', 'number'] } }),
      answer: clock,
      run: ({ body }) => {
        const by = fieldOf(body, 'by', ['string', 'number'])
        time.advance(typeof by === 'number' ? by : durationOf(by as string))
        return shownTime()
      },
    },
    {
      method: 'DELETE',
      path: '/clock',
      id: 'runClock',
      summary: "Let the clock go with the machine's again",
      run: () => time.run(),
    },
    {
      method: 'GET',
      path: '/delays',
      id: 'showDelays',
      summary: 'Tell how long the service takes',
      answer: delay,
      run: () => delays.get(),
    },
    {
      method: 'PATCH',
      path: '/delays',
      id: 'setDelays',
      summary: 'Let the service take its time, in milliseconds by the clock of the mock',
      body: delay,
      answer: delay,
      run: ({ body }) => {
        delays.set(objectOf(body) as Partial<Delays>)
        return delays.get()
      },
    },
    {
      method: 'GET',
      path: '/scenarios',
      id: 'listScenarios',
      summary: 'List the scenarios that come with the mock',
      answer: fields({
        scenarios: {
          type: 'array',
          items: fields({ name: { type: 'string' }, description: { type: 'string' } }),
        },
      }),
      run: () => ({ scenarios: scenario.list() }),
    },
    {
      method: 'PUT',
      path: '/scenario',
      id: 'useScenario',
      summary: 'Begin anew with a scenario: one that comes with the mock, by its name, or one that is sent',
      body: fields({ use: { type: ['string', 'object'] } }),
      run: ({ body }) => {
        const use = fieldOf(body, 'use', ['string', 'object'])
        // Nobody reads files of this machine by a request.
        if (typeof use === 'string' && !scenario.list().some(({ name }) => name === use))
          throw new NotThere(`There is no scenario ${quote(shorten(use))}.`)
        scenario.use(use as string | Scenario)
      },
    },
    {
      method: 'GET',
      path: '/requests',
      id: 'listRequests',
      summary: 'List the last requests, the oldest first',
      query: { operation: { type: 'string' }, status: { type: 'integer' }, projectId: { type: 'string' } },
      answer: fields({ requests: { type: 'array', items: object } }),
      run: ({ query: { operation, status, projectId } }) => ({
        requests: requests.list({
          ...(operation !== undefined && { operation }),
          ...(status !== undefined && { status: wholeOf(status, 'status') }),
          ...(projectId !== undefined && { projectId }),
        }),
      }),
    },
    {
      method: 'DELETE',
      path: '/requests',
      id: 'clearRequests',
      summary: 'Forget the last requests',
      run: () => requests.clear(),
    },
    {
      method: 'GET',
      path: '/faults',
      id: 'listFaults',
      summary: 'List what goes wrong',
      answer: fields({ faults: { type: 'array', items: fault } }),
      run: () => ({ faults: faults.list() }),
    },
    {
      method: 'POST',
      path: '/faults',
      id: 'addFault',
      summary: 'Let something go wrong',
      body: fault,
      answer: fields({ id: { type: 'string' } }),
      run: ({ body }) => ({ id: faults.add(objectOf(body) as Fault) }),
    },
    {
      method: 'DELETE',
      path: '/faults',
      id: 'clearFaults',
      summary: 'Let nothing go wrong any more',
      run: () => faults.clear(),
    },
    {
      method: 'DELETE',
      path: '/faults/{id}',
      id: 'removeFault',
      summary: 'Take one fault away',
      run: ({ parameters: { id = '' } }) => {
        if (!faults.remove(id)) throw new NotThere(`There is no fault ${quote(shorten(id))}.`)
      },
    },
    {
      method: 'POST',
      path: '/projects',
      id: 'createProject',
      summary: 'Make a project of its own, with nothing in it',
      answer: fields({ projectId: { type: 'string' }, token: { type: 'string' } }),
      run: () => {
        const { projectId, token } = project()
        return { projectId, token }
      },
    },
  ]
}

function wholeOf(text: string, name: string): number {
  if (!/^\d+$/.test(text))
    throw new TypeError(`${quote(name)} has to be a whole number, not ${quote(shorten(text))}.`)
  return Number(text)
}

function objectOf(body: unknown): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new TypeError('The body has to be a JSON object.')
  return body
}

function fieldOf(body: unknown, name: string, types: readonly string[]): unknown {
  const value = (objectOf(body) as Record<string, unknown>)[name]
  if (!types.includes(typeof value))
    throw new TypeError(
      `The body needs ${quote(name)}, ${types.map((type) => (type === 'object' ? 'an object' : `a ${type}`)).join(' or ')}.`,
    )
  return value
}
