import { valuesAt } from '@elb-openapi/document'
import { anyOperation, type Kind, type Observation } from './observation.ts'

/** What observations show of one field. An observation may stand in several lists. */
export type Seen = {
  /** Where it is there with a value that is not null. */
  present: Observation[]
  null: Observation[]
  /** Where the object is there that has it, and the field is not. */
  absent: Observation[]
  /** The texts, numbers and booleans that it had. Texts of other fields than those with listed values are synthetic. */
  values: Map<string | number | boolean, Observation[]>
}

const placeOf = (address: string): { kinds: Kind[]; path: string } | undefined => {
  const request = /^request (\S+)$/.exec(address)
  if (request) return { kinds: ['request'], path: request[1]! }
  const response = /^response (\d+) (\S+)$/.exec(address)
  if (!response) return undefined
  return { kinds: [Number(response[1]) < 400 ? 'response' : 'error'], path: response[2]! }
}

/** Whether an observation proves what it shows: not a refused request, not one of unknown outcome, and no weak one. */
export const isProof = ({ strength, expect = 'accepted' }: Observation): boolean =>
  strength !== 'weak' && expect === 'accepted'

/** The requests of an operation that a live service is known to take. */
export const acceptedRequests = (observations: Observation[], operationId: string): Observation[] =>
  observations.filter(
    ({ operation, kind, call, expect }) =>
      operation === operationId && kind === 'request' && call === undefined && expect === 'accepted',
  )

/** Answers and errors that were seen of an operation. */
export const observedAnswers = (observations: Observation[], operationId: string): Observation[] =>
  observations.filter(
    ({ operation, kind, call }) => operation === operationId && kind !== 'request' && call === undefined,
  )

/**
 * What observations that prove something show of a field of an operation.
 *
 * @param address as rows and errata write it: `request pool.name`, `response 200 pools[].id`; every success status stands
 *   for all
 */
export const observedField = (observations: Observation[], operationId: string, address: string): Seen => {
  const seen: Seen = { present: [], null: [], absent: [], values: new Map() }
  const place = placeOf(address)
  if (!place) return seen
  for (const observation of observations) {
    const { operation, kind, call, body } = observation
    const isOwn = operation === operationId || (operation === anyOperation && kind === 'error')
    if (!isOwn || call !== undefined || !place.kinds.includes(kind) || !isProof(observation)) continue
    const values = valuesAt(body, place.path)
    if (values.some((value) => value !== undefined && value !== null)) seen.present.push(observation)
    if (values.includes(null)) seen.null.push(observation)
    if (values.includes(undefined)) seen.absent.push(observation)
    for (const value of new Set(values))
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        seen.values.set(value, [...(seen.values.get(value) ?? []), observation])
  }
  return seen
}
