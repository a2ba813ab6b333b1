import {
  availabilityOfValue,
  schemasReachableFrom,
  type OpenApiDocument,
  type Operation,
  type Provider,
  type Schema,
} from '@elb-openapi/document'
import { availabilityOf } from './comments.ts'
import { queryName } from './declarations.ts'
import { valueList, type Value } from './value-list.ts'

/** Whether a schema is a type with a name. A list of values is none, so that editors show the values instead. */
export const hasName = ({ enum: values }: Schema): boolean => values === undefined

const valueDoc = (schema: Schema, providers: Provider[]): string => {
  const lines = schema.enum!.map(String).flatMap((value) => {
    const text = [
      schema['x-enumDescriptions']?.[value],
      availabilityOf(availabilityOfValue(schema, value), providers),
    ].filter(Boolean)
    return text.length > 0 ? [`- \`${value || "''"}\`: ${text.join(' ')}`] : []
  })
  return [schema.description ?? '', ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}

/**
 * A module with the types of one generation under their plain names: its schemas, and the queries of its operations.
 * A list of values is a constant too, of the same name as its type, so that it is there at run time.
 *
 * @throws Error when two types get one name
 */
export const aliasModule = (
  document: OpenApiDocument,
  operations: Operation[],
  prefix: string,
  header: string,
  providers: Provider[],
): string => {
  const taken = new Map<string, string>()
  const plainName = (name: string): string => {
    const plain = prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name
    if (taken.has(plain))
      throw new Error(`the types ${taken.get(plain)} and ${name} would both be called ${plain}`)
    taken.set(plain, name)
    return plain
  }
  const named: string[] = []
  const valueLists: string[] = []
  const addNamed = (name: string): void => {
    const plain = plainName(name)
    named.push(`  ${name === plain ? name : `${name} as ${plain}`},\n`)
  }

  for (const name of schemasReachableFrom(document, operations)) {
    const schema = document.components.schemas[name]!
    if (hasName(schema)) addNamed(name)
    else valueLists.push(valueList(plainName(name), schema.enum as Value[], valueDoc(schema, providers)))
  }
  for (const { operationId, parameters } of operations)
    if (parameters.some((parameter) => parameter.in === 'query')) addNamed(queryName(operationId))
  return `${header}export type {\n${named.join('')}} from './openapi.gen.ts'\n\n${valueLists.join('\n')}`
}
