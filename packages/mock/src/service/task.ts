import { generationOf, type Generation, type Operation } from '../operation.ts'
import { type Answer, answerOf, type Envelope, requestEnvelope, successOf } from './document/envelope.ts'
import { placeOf, type Verb, verbOf } from './document/place.ts'
import { resources } from './resources/index.ts'
import type { Kind } from './state/project.ts'

/** An operation that does one of the five usual things with a kind of resource, as read off the document. */
export interface Task {
  operation: Operation
  generation: Generation
  kind: Kind
  verb: Verb
  /** The path parameter that names the resource. */
  id: string | undefined
  /** The path parameter that names the resource that it belongs to. */
  parent: string | undefined
  status: number
  request: Envelope | undefined
  answer: Answer | undefined
}

const kindOf = new Map(resources.map(({ collection, kind }) => [collection, kind]))

/** What an operation does with what; undefined for what is special. */
export function taskOf(operation: Operation): Task | undefined {
  const place = placeOf(operation)
  const kind = kindOf.get(place.collection)
  const verb = verbOf(operation, place)
  if (!kind || !verb) return undefined
  return {
    operation,
    generation: generationOf(operation.path),
    kind,
    verb,
    id: place.id,
    parent: place.parent,
    status: successOf(operation).status,
    request: requestEnvelope(operation),
    answer: answerOf(operation),
  }
}
