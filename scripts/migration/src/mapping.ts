import { listOf, readYaml, record, someText } from '@elb-openapi/document'

/** What `spec/migration.yaml` says; its head explains the keys. */
export interface Mapping {
  everywhere: Everywhere[]
  sections: SectionEntry[]
  operations: OperationEntry[]
  fields: FieldEntry[]
  values: ValueEntry[]
}

/** A change that concerns every resource. Its references are checked, and shown without what stands before `#`. */
export interface Everywhere {
  what: string
  'v2.0': string[]
  v3: string[]
  why: string
}

interface SectionEntry {
  tag: string
  intro: string
}

/** A v2.0 operation whose counterpart has another name, or that has none; then `instead` says what comes near. */
export interface OperationEntry {
  'v2.0': string
  v3?: string
  instead?: string[]
  why: string
}

export interface FieldEntry {
  'v2.0': string
  /** A field of the counterpart, or `Schema#field` when it has moved; without it, v3 does not have the field. */
  v3?: string
  /** Schemas, and operations for their query parameters; every place that fits when left out. */
  in?: string[]
  why: string
}

/** Values of named lists, as `Schema#VALUE`. */
export interface ValueEntry {
  'v2.0': string
  v3: string
  why: string
}

/** Whether the entry has moved the field to a schema that is not the counterpart. */
export function hasMoved({ v3 }: FieldEntry): boolean {
  return v3?.includes('#') === true
}

export interface Reference {
  name: string
  path: string | undefined
}

/** `Schema#field.path`, `operationId#parameter` or the name alone. */
export function reference(text: string): Reference {
  const [name = '', path] = text.split('#')
  return { name, path }
}

const names = listOf(someText)

const shape = record({
  everywhere: listOf(record({ what: someText, 'v2.0': names, v3: names, why: someText })),
  sections: listOf(record({ tag: someText, intro: someText })),
  operations: listOf(record({ 'v2.0': someText, why: someText }, { v3: someText, instead: names })),
  fields: listOf(record({ 'v2.0': someText, why: someText }, { v3: someText, in: names })),
  values: listOf(record({ 'v2.0': someText, v3: someText, why: someText })),
})

/**
 * Reads `spec/migration.yaml`.
 *
 * @throws InputProblem with a line for everything that has another shape
 */
export function readMapping(file: string): Mapping {
  return readYaml(file, shape)
}
