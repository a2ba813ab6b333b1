import type { SchemaObject } from '../../explain/schema.ts'
import { requestEnvelope } from '../document/envelope.ts'
import { fieldsOf, objectForms } from '../document/schema.ts'
import { resourceOf } from '../resources/index.ts'
import { settle } from '../rules/check.ts'
import type { Stored } from '../state/collection.ts'
import type { Task } from '../task.ts'
import type { World } from '../world.ts'
import { putWithChildren } from './birth.ts'
import { checkReferences, givenFields, type Request, target } from './request.ts'

/** @throws Refusal when it is not there, something that it refers to is not, or a rule speaks against it */
export function update(task: Task, request: Request, world: World): Stored {
  const before = target(task, request)
  const given = givenFields(task, request)
  checkReferences(task, given, request)
  return change(task, before, given, request, world)
}

/** Changes some fields of a resource. */
export function change(
  { operation, kind, generation }: Pick<Task, 'operation' | 'kind' | 'generation'>,
  before: Stored,
  given: Readonly<Record<string, unknown>>,
  { project }: Pick<Request, 'project'>,
  world: World,
): Stored {
  const { project_id: _own, ...fields } = given
  const schema = requestEnvelope(operation)?.schema
  const next = { ...merged(before, fields, schema), id: before.id, updated_at: world.time() }
  const kept = settle({ operation: operation.name, generation, kind, project, given, before, next })
  const birth = world.birth(project, generation)
  const after = putWithChildren(resourceOf(kind), kept, birth)
  resourceOf(kind).after?.({ before, after }, birth)
  return after
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What is there, with what is given in its place: what is not given stays, null clears. Objects are changed field by field,
 * unless the document has several forms of them and they take on another.
 */
function merged(before: Fields, given: Fields, schema: SchemaObject | undefined): Record<string, unknown> {
  const fields = fieldsOf(schema)
  const result: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(given)) {
    const there = before[name]
    const field = fields.get(name)
    const keepsForm =
      isObject(value) &&
      isObject(there) &&
      (objectForms(field).length < 2 || (value['type'] ?? there['type']) === there['type'])
    result[name] = keepsForm ? merged(there, value, field) : value
  }
  return result
}
