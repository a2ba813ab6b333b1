import { resolve, unionOf, type OpenApiDocument, type Schema } from '@elb-openapi/document'
import type { SchemaCheck } from '../schema-check.ts'
import { way, type Source } from './source.ts'
import { validText } from './valid-text.ts'

/** A value that follows a schema of the document; in few cases one that nearly does. */
export type ValidValues = (source: Source, schema: Schema) => unknown

type Part = Schema | boolean
/** Schemas that all hold for one value. */
type Parts = readonly Part[]
type Fields = Record<string, unknown>
/** The keywords of the document that its type does not name. */
type Keywords = Schema & { uniqueItems?: boolean; minProperties?: number }

const attempts = 6
/** Rounds in which the fields of an object find together. */
const rounds = 6
/** The longest array that is made. */
const many = 40
const impossible = Symbol('no value follows these schemas')

/**
 * Generates values by the keywords that the document uses. A value is made of all schemas that hold for it, so that
 * conditions between fields only add schemas: fields that no longer follow theirs are made again until all fit.
 */
export const createValidValues = (document: OpenApiDocument, check: SchemaCheck): ValidValues => {
  const resolved = new WeakMap<Schema, Schema>()
  const follow = (schema: Schema): Schema => {
    let target = resolved.get(schema)
    if (!target) resolved.set(schema, (target = resolve(document, schema)))
    return target
  }
  const fits = (parts: Parts, value: unknown): boolean => parts.every((part) => check.holds(part, value))

  /** The parts and all that hold with them: of a union one form, of a condition the consequence for this value. */
  const expand = (source: Source, parts: Parts, value?: unknown): Schema[] | undefined => {
    const all: Schema[] = []
    const add = (part: Part | undefined): boolean => {
      if (part === undefined || part === true) return true
      if (part === false) return false
      const schema = follow(part)
      all.push(schema)
      const union = unionOf(schema)
      return (
        (schema.allOf ?? []).every(add) &&
        (!union || add(formOf(source, union, value))) &&
        (!schema.if || value === undefined || add(check.holds(schema.if, value) ? schema.then : schema.else))
      )
    }
    return parts.every(add) ? all : undefined
  }
  /** The form that a value has, if it has one. */
  const formOf = (source: Source, union: Schema[], value: unknown): Schema =>
    (value === undefined ? undefined : union.find((form) => check.holds(form, value))) ?? source.pick(union)

  const generate = (source: Source, parts: Parts): unknown => {
    let value: unknown = impossible
    for (let attempt = 0; attempt < attempts; attempt++) {
      const schemas = expand(source, parts)
      if (!schemas) return impossible
      const next = once(source, parts, schemas)
      if (next === impossible) continue
      value = next
      if (fits(parts, value)) return value
    }
    return value
  }

  const once = (source: Source, parts: Parts, schemas: readonly Keywords[]): unknown => {
    const listed = listedValues(schemas)
    if (listed) {
      const allowed = listed.filter((value) => fits(parts, value))
      return allowed.length > 0 ? source.pick(allowed) : impossible
    }
    const types = typesOf(schemas)
    if (types.length === 0) return impossible
    switch (source.pick(types)) {
      case 'object':
        return object(source, parts, schemas)
      case 'array':
        return array(source, parts, schemas)
      case 'integer':
        return integer(source, schemas)
      case 'boolean':
        return source.chance(50)
      case 'null':
        return null
      case 'string':
        return validText(source, {
          least: Math.max(0, ...present(schemas, 'minLength')),
          most: Math.min(Infinity, ...present(schemas, 'maxLength')),
          patterns: present(schemas, 'pattern'),
        })
      default:
        throw new Error(`the fuzzer makes no values of the type ${types.join(' or ')} yet`)
    }
  }

  const object = (source: Source, parts: Parts, schemas: readonly Keywords[]): unknown => {
    const value: Fields = {}
    const fullness = source.pick([0, 15, 50, 90])
    for (const [name, field] of fieldsOf(schemas)) {
      if (!requiredOf(schemas).has(name) && !source.chance(fullness)) continue
      put(value, name, generate(source, field))
    }
    for (let round = 0; round < rounds; round++) {
      const now = expand(source, parts, value)
      if (!now) return impossible
      if (!settle(source, value, now)) break
    }
    return value
  }

  /** Makes again what does not fit, and what is missing; whether anything was changed. */
  const settle = (source: Source, value: Fields, schemas: readonly Schema[]): boolean => {
    const fields = fieldsOf(schemas)
    let changed = false
    for (const name of requiredOf(schemas))
      if (!Object.hasOwn(value, name))
        changed = put(value, name, generate(source, fields.get(name) ?? [])) || changed
    for (const [name, parts] of fields) {
      if (!Object.hasOwn(value, name) || fits(parts, value[name])) continue
      delete value[name]
      put(value, name, generate(source, parts))
      changed = true
    }
    return changed
  }

  const array = (source: Source, parts: Parts, schemas: readonly Keywords[]): unknown => {
    const least = Math.max(0, ...present(schemas, 'minItems'))
    const most = Math.min(Infinity, ...present(schemas, 'maxItems'))
    const length = source.either(
      way(50, () => source.integer(least, Math.min(most, least + 3))),
      way(10, () => least),
      way(1, () => Math.min(most, many)),
    )
    const items = present(schemas, 'items')
    let value = Array.from({ length }, () => generate(source, items)).filter((item) => item !== impossible)
    if (schemas.some(({ uniqueItems }) => uniqueItems))
      value = [...new Map(value.map((item) => [JSON.stringify(item), item])).values()]
    // "At most one of this kind": what is too much goes.
    while (value.length > least && !fits(parts, value)) value.pop()
    return value
  }

  return (source, schema) => {
    const value = generate(source, [schema])
    if (value === impossible)
      throw new Error(`no value follows the schema ${JSON.stringify(schema).slice(0, 200)}`)
    return value
  }
}

const put = (value: Fields, name: string, field: unknown): boolean => {
  if (field === impossible) return false
  value[name] = field
  return true
}

const present = <Key extends keyof Keywords>(
  schemas: readonly Keywords[],
  key: Key,
): Exclude<Keywords[Key], undefined>[] =>
  schemas.flatMap((schema) =>
    schema[key] === undefined ? [] : [schema[key] as Exclude<Keywords[Key], undefined>],
  )

/** The values that every list among the schemas has; undefined without any list. */
const listedValues = (schemas: readonly Schema[]): unknown[] | undefined => {
  const lists = schemas.flatMap((schema) =>
    'const' in schema ? [[schema.const]] : schema.enum ? [schema.enum] : [],
  )
  const [first, ...others] = lists
  return first?.filter((value) => others.every((list) => list.includes(value)))
}

const everyType = ['object', 'array', 'integer', 'boolean', 'null', 'string']

const typesOf = (schemas: readonly Schema[]): string[] => {
  const said = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]))
  const [first = everyType, ...others] = said
  return first.filter((type) => others.every((list) => list.includes(type)))
}

const fieldsOf = (schemas: readonly Schema[]): Map<string, Part[]> => {
  const fields = new Map<string, Part[]>()
  for (const { properties = {} } of schemas)
    for (const [name, schema] of Object.entries(properties))
      fields.set(name, [...(fields.get(name) ?? []), schema])
  return fields
}

const requiredOf = (schemas: readonly Schema[]): Set<string> =>
  new Set(schemas.flatMap(({ required = [] }) => required))

const integer = (source: Source, schemas: readonly Schema[]): number => {
  const least = Math.max(-(2 ** 31), ...present(schemas, 'minimum'))
  const most = Math.min(2 ** 31, ...present(schemas, 'maximum'))
  return source.either(
    way(3, () => source.integer(least, most)),
    way(1, () => least),
    way(1, () => most),
    way(1, () => source.integer(least, Math.min(most, least + 10))),
  )
}
