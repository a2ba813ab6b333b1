import {
  componentName,
  fieldsOf,
  isSuccess,
  itemsOf,
  namesOf,
  operationsOf,
  requestBodyOf,
  resolve,
  responseBodyOf,
  availabilityOfValue,
  type Availability,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'
import { address } from '../row.ts'
import type { SpecFiles } from '../spec-files.ts'

/** A place of the document that can carry marks. */
export type Place = {
  /** `createPool`; `listPools.name` for a parameter, `Pool.name` for a field; `PoolProtocol=TCP` for a value. */
  name: string
  kind: 'operation' | 'field' | 'value'
  /** The operation that it is, or is a parameter of. */
  operation?: Operation
  /** The schema that it is a field or a value of. */
  schema?: string
  marks: Availability
}

export const valueName = (schema: string, value: unknown): string => `${schema}=${String(value)}`

const marksOf = (node: Availability): Availability => {
  const { 'x-providers': providers, 'x-support': support, 'x-regions': regions } = node
  return {
    ...(providers && { 'x-providers': providers }),
    ...(support && { 'x-support': support }),
    ...(regions && { 'x-regions': regions }),
  }
}

/** Every operation, parameter, field and value of the document, but for the IDs in paths, which all have. */
export const placesOf = (document: OpenApiDocument): Place[] => [
  ...operationsOf(document).flatMap((operation): Place[] => [
    { name: operation.operationId, kind: 'operation', operation, marks: marksOf(operation) },
    ...operation.parameters
      .filter((parameter) => parameter.in !== 'path')
      .map((parameter) => ({
        name: `${operation.operationId}.${parameter.name}`,
        kind: 'field' as const,
        operation,
        marks: marksOf(parameter),
      })),
  ]),
  ...Object.entries(document.components.schemas).flatMap(([schema, node]): Place[] => [
    ...Object.entries(node.properties ?? {}).map(([property, field]) => ({
      name: `${schema}.${property}`,
      kind: 'field' as const,
      schema,
      marks: marksOf(field),
    })),
    ...(node.enum ?? []).map((value) => ({
      name: valueName(schema, value),
      kind: 'value' as const,
      schema,
      marks: availabilityOfValue(node, String(value)),
    })),
  ]),
]

/** The file that holds a place. */
export const fileOf = (
  document: OpenApiDocument,
  { name, operation, schema }: Place,
  files: SpecFiles,
): string => {
  if (schema !== undefined) return files.ofComponent(schema)
  const { path, method } = operation!
  const item = document.paths[path]!
  const component = [...(item[method]!.parameters ?? []), ...(item.parameters ?? [])]
    .filter(({ $ref }) => $ref !== undefined)
    .find((node) => resolve(document, node).name === name.split('.')[1])
  return component ? files.ofComponent(componentName(component)!) : files.ofPath(path)
}

/** What stands at an address of an operation: the names of the fields that it may be, and the enums of its values. */
export type Spot = { fields: string[]; enums: string[] }

const enumsOf = (document: OpenApiDocument, schema: Schema): string[] =>
  [schema, ...itemsOf(document, schema)]
    .flatMap(namesOf)
    .filter((name) => document.components.schemas[name]?.enum !== undefined)

const spotsOfBody = (
  document: OpenApiDocument,
  schema: Schema | undefined,
  place: 'request' | 'response',
  status: string,
): [string, Spot][] =>
  [...(schema ? fieldsOf(document, schema).values() : [])].map(({ path, holders }) => [
    address({ place, status }, path),
    {
      fields: holders.flatMap(({ owners }) => owners).map((owner) => `${owner}.${path.split('.').at(-1)!}`),
      enums: holders.flatMap((holder) => enumsOf(document, holder.schema)),
    },
  ])

/** Every parameter and every field of the bodies of an operation, by its address in the ledger. */
export const spotsOf = (document: OpenApiDocument, operation: Operation): Map<string, Spot> =>
  new Map([
    ...operation.parameters.map(({ name, in: place, schema }): [string, Spot] => [
      address({ place, status: '' }, name),
      { fields: [`${operation.operationId}.${name}`], enums: enumsOf(document, schema) },
    ]),
    ...spotsOfBody(document, requestBodyOf(document, operation)?.schema, 'request', ''),
    ...Object.keys(operation.responses)
      .filter(isSuccess)
      .flatMap((status) =>
        spotsOfBody(document, responseBodyOf(document, operation, status)?.schema, 'response', status),
      ),
  ])
