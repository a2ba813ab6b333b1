import {
  schemasReachableFrom,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'
import { jsDoc, valueList } from './value-list.ts'

const isValueList = (schema: Schema): schema is Omit<Schema, 'enum'> & { enum: string[] } =>
  schema.type === 'string' && (schema.enum?.every((value) => typeof value === 'string') ?? false)

const valueDoc = (schema: Schema): string => {
  const texts = schema['x-enumDescriptions']
  if (!texts) return schema.description ?? ''
  return [
    schema.description ?? '',
    '',
    ...Object.entries(texts).map(([value, text]) => `- \`${value || "''"}\`: ${text}`),
  ].join('\n')
}

/**
 * A module with the schemas of one generation under their plain names. A list of values is a constant too,
 * of the same name as its type, so that it is there at run time. Throws when two schemas get one name.
 */
export const aliasModule = (
  document: OpenApiDocument,
  operations: Operation[],
  prefix: string,
  header: string,
): string => {
  const taken = new Map<string, string>()
  const parts = schemasReachableFrom(document, operations).map((name) => {
    const plain = prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name
    if (taken.has(plain))
      throw new Error(`the schemas ${taken.get(plain)} and ${name} would both be called ${plain}`)
    taken.set(plain, name)
    const schema = document.components.schemas[name]!
    if (isValueList(schema)) return valueList(plain, schema.enum, valueDoc(schema))
    return `${jsDoc(schema.description)}export type ${plain} = components['schemas']['${name}']\n`
  })
  return `${header}import type { components } from './openapi.gen.ts'\n\n${parts.join('\n')}`
}
