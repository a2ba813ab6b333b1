import { quote, show } from './explain/words.ts'

/** How a connection fails. */
const wireFaults = ['reset', 'hang', 'truncated', 'html', 'lostAnswer'] as const
export type WireFault = (typeof wireFaults)[number]

/** What goes wrong with requests, although they are as they should be. */
export interface Fault {
  /** The operationId of those that it meets, or several; all when left out. */
  operation?: string | readonly string[]
  /** The project of those that it meets; all when left out. */
  projectId?: string
  /** The answer instead: with the document's example of the status, or else in the gateway's form. */
  status?: number
  /** The error code in that answer, instead of the example's: `error_code`, or in v2.0 the `type`. */
  code?: string
  /** Seconds, as the header `Retry-After`. */
  retryAfter?: number
  /** How much longer the answer takes, in milliseconds, or the least and the most of it. */
  latencyMs?: number | readonly [least: number, most: number]
  /**
   * What happens on the wire: the connection is reset, or hangs; the answer breaks off in the middle, is a gateway's page
   * in HTML, or is lost after the request was carried out.
   */
  wire?: WireFault
  /** From 0 to 1: how often it happens. Always when left out. */
  probability?: number
  /** How many times it happens; without end when left out. */
  count?: number
}

/** A fault with its name. */
export type NamedFault = Fault & { id: string }

/** What a fault meets. */
export interface Met {
  operation: string
  projectId: string | undefined
}

/** A fault that met a request, and how long that one waits. */
export type MetFault = NamedFault & { delayMs: number }

/** The faults of a mock. */
export interface Faults {
  /**
   * Adds a fault; the one that was added last comes first.
   *
   * @throws TypeError with one line when something in it is no use
   */
  add: (fault: Fault) => string
  /** False when there is none of that ID. */
  remove: (id: string) => boolean
  list: () => NamedFault[]
  clear: () => void
}

/** Whether a value may stand in a field, and what would do. */
const fields: Readonly<Record<keyof Fault, readonly [(value: unknown) => boolean, string]>> = {
  operation: [
    (value) => [value].flat().length > 0 && [value].flat().every((name) => typeof name === 'string'),
    'an operationId or a list of them',
  ],
  projectId: [isText, 'the ID of a project'],
  status: [isWhole(400, 599), 'a status from 400 to 599'],
  code: [isText, 'an error code'],
  retryAfter: [isWhole(0, 86_400), 'a whole number of seconds'],
  latencyMs: [
    (value) => isLatency(value) || (Array.isArray(value) && value.length === 2 && isRange(value)),
    'a whole number of milliseconds up to 600000, or two: the least and the most',
  ],
  wire: [(value) => wireFaults.includes(value as WireFault), `one of ${wireFaults.join(', ')}`],
  probability: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
  count: [isWhole(1, Number.MAX_SAFE_INTEGER), 'a whole number from 1'],
}

const isLatency = isWhole(0, 600_000)

function isRange([least, most]: readonly unknown[]): boolean {
  return isLatency(least) && isLatency(most) && (least as number) <= (most as number)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isWhole(least: number, most: number): (value: unknown) => boolean {
  return (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

function check(fault: Fault, operations: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(fault)) {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof Fault] : undefined
    if (!field) throw new TypeError(`A fault has no ${quote(name)}, only ${Object.keys(fields).join(', ')}.`)
    const [isGood, wanted] = field
    if (value !== undefined && !isGood(value))
      throw new TypeError(`${quote(name)} of a fault has to be ${wanted}, not ${show(value)}.`)
  }
  if (fault.status === undefined && fault.wire === undefined && fault.latencyMs === undefined)
    throw new TypeError('A fault needs a status, a latencyMs or a wire: what goes wrong.')
  if (fault.status !== undefined && fault.wire !== undefined)
    throw new TypeError('A fault has a status or a wire, not both: one answers, the other does not.')
  const vain = (['code', 'retryAfter'] as const).find((name) => fault[name] !== undefined)
  if (vain !== undefined && fault.status === undefined)
    throw new TypeError(`${quote(vain)} of a fault needs a status: it is part of that answer.`)
  const unknown = [fault.operation ?? []].flat().find((name) => !operations.has(name as string))
  if (unknown !== undefined)
    throw new TypeError(`The document has no operation ${quote(String(unknown))} that could fail.`)
}

/**
 * The faults of a mock, and what takes the one that meets an operation.
 *
 * @param operations the operationIds that there are
 * @param chance a number from 0 up to 1
 */
export function createFaults(
  operations: ReadonlySet<string>,
  chance: () => number,
): Faults & { check: (fault: Fault) => void; take: (request: Met) => MetFault | undefined } {
  let added = 0
  const faults = new Map<string, { fault: Fault; left: number }>()
  const meets = ({ operation, projectId }: Fault, request: Met): boolean =>
    (operation === undefined || [operation].flat().includes(request.operation)) &&
    (projectId === undefined || projectId === request.projectId)
  const delayOf = ({ latencyMs = 0 }: Fault): number => {
    const [least, most = least] = [latencyMs].flat() as [number, number?]
    return most === least ? least : Math.round(least + chance() * (most - least))
  }
  return {
    check: (fault) => check(fault, operations),
    add(fault) {
      check(fault, operations)
      added += 1
      const id = `fault-${added}`
      faults.set(id, { fault: structuredClone(fault), left: fault.count ?? Infinity })
      return id
    },
    remove: (id) => faults.delete(id),
    list: () =>
      [...faults].map(([id, { fault, left }]) => ({
        ...fault,
        ...(left !== Infinity && { count: left }),
        id,
      })),
    clear: () => faults.clear(),
    take(request) {
      for (const [id, entry] of [...faults].toReversed()) {
        const { fault } = entry
        if (!meets(fault, request) || chance() >= (fault.probability ?? 1)) continue
        entry.left -= 1
        if (entry.left <= 0) faults.delete(id)
        return { ...fault, id, delayMs: delayOf(fault) }
      }
      return undefined
    },
  }
}
