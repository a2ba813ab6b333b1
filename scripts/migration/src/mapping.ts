import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

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

/** Reads `spec/migration.yaml`. */
export function readMapping(file: string): Mapping {
  return parse(readFileSync(file, 'utf8')) as Mapping
}
