import {
  componentName,
  isSuccess,
  resolve,
  unionOf,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from '@elb-openapi/document'
import { address, type FactName, type Place } from './row.ts'
import { writeList, writeValue } from './values.ts'

/** What the document says of one field of one operation. */
export type DocumentField = {
  address: string
  facts: Record<FactName, string>
  nullable: boolean
  /** In responses: whether the field is always there. */
  required: boolean
  /** Names of the schemas that hold the field: one, or a union and its branches. Empty for inline parameters. */
  owners: string[]
  /** Lengths of the values of an enum; a documented length is then a matter of the values. */
  valueLengths: number[]
  /** Pages that know the field, where not all pages of the schema do. */
  xDoc: Schema['x-doc']
  /** Name of the scalar component that the field refers to. */
  scalar: string | undefined
}

type Branch = { schema: Schema; owners: string[] }

const isNull = (schema: Schema): boolean => schema.type === 'null'

/** Splits a schema into the alternatives that a value may follow, and tells whether null is one of them. */
const branchesOf = (
  document: OpenApiDocument,
  schema: Schema,
  owners: string[] = [],
): { branches: Branch[]; nullable: boolean } => {
  const name = componentName(schema)
  const here = name ? [...owners, name] : owners
  const resolved = resolve(document, schema)
  const alternatives = unionOf(resolved)
  if (!alternatives) {
    const types = Array.isArray(resolved.type) ? resolved.type : [resolved.type]
    return { branches: [{ schema: resolved, owners: here }], nullable: types.includes('null') }
  }
  const parts = alternatives.filter((part) => !isNull(part)).map((part) => branchesOf(document, part, here))
  return {
    branches: parts.flatMap((part) => part.branches),
    nullable: alternatives.some(isNull) || parts.some((part) => part.nullable),
  }
}

/** The component that a schema refers to, through `oneOf: [$ref, null]` too. */
const targetName = (schema: Schema): string | undefined =>
  componentName(schema) ??
  unionOf(schema)
    ?.filter((part) => !isNull(part))
    .map(componentName)
    .at(0)

const typeOf = (document: OpenApiDocument, schema: Schema): string => {
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(
    (type) => type !== 'null' && type !== undefined,
  )
  if (types[0] !== 'array') return types.join('|')
  const { branches } = schema.items ? branchesOf(document, schema.items) : { branches: [] }
  return `array<${branches.map((branch) => typeOf(document, branch.schema))[0] ?? ''}>`
}

/** What an array holds; the pages write an array of arrays as one array. Undefined for other types. */
const innerItems = (document: OpenApiDocument, schema: Schema): Schema | undefined => {
  const types = [schema.type].flat()
  if (!types.includes('array') || !schema.items) return undefined
  return innerItems(document, resolve(document, schema.items)) ?? schema.items
}

const rangeOf = (schema: Schema): { min: string; max: string } => ({
  min: writeValue(schema.minLength ?? schema.minimum ?? schema.minItems),
  max: writeValue(schema.maxLength ?? schema.maximum ?? schema.maxItems),
})

/** One value where all agree; all of them, joined by ` or `, where they do not. */
const agreed = (values: string[]): string => [...new Set(values)].join(' or ')

const isScalar = (schema: Schema): boolean =>
  !schema.properties && !unionOf(schema) && schema.type !== 'array' && schema.type !== 'object'

const describe = (
  document: OpenApiDocument,
  schemas: Schema[],
  required: boolean,
  place: Place,
  /** Those of the schemas whose default counts, a missing one too. */
  withDefault: Schema[] = schemas,
): Omit<DocumentField, 'address' | 'owners'> => {
  const split = schemas.map((schema) => branchesOf(document, schema))
  const variants = split.flatMap((part) => part.branches.map((branch) => branch.schema))
  const values = variants
    // The list of an array is that of its items.
    .flatMap((variant) =>
      variant.items ? branchesOf(document, variant.items).branches.map(({ schema }) => schema) : [variant],
    )
    .flatMap((variant) => variant.enum ?? (variant.const === undefined ? [] : [variant.const]))
    .filter((value) => value !== null)
  const first = resolve(document, schemas[0]!)
  const target = targetName(innerItems(document, first) ?? schemas[0]!)
  const targetSchema = target ? document.components.schemas[target] : undefined
  const names = targetSchema && !isScalar(targetSchema) ? (targetSchema['x-doc-name'] ?? target!) : ''
  return {
    facts: {
      type: agreed(variants.map((variant) => (variant.properties ? 'object' : typeOf(document, variant)))),
      schema: names,
      mandatory: place === 'response' ? '' : required ? 'yes' : 'no',
      enum: writeList([...new Set(values)]),
      min: agreed(variants.map((variant) => rangeOf(variant).min)),
      max: agreed(variants.map((variant) => rangeOf(variant).max)),
      default: agreed(withDefault.map((schema) => writeValue(resolve(document, schema).default))),
      format: agreed(variants.map((variant) => writeValue(variant.format))),
      pattern: agreed(variants.map((variant) => writeValue(variant.pattern))),
      support: agreed(schemas.map((schema) => writeValue(schema['x-support']))),
    },
    nullable: split.some((part) => part.nullable),
    required,
    valueLengths: values.filter((value) => typeof value === 'string').map((value) => value.length),
    xDoc: schemas[0]!['x-doc'],
    scalar: targetSchema && isScalar(targetSchema) ? target : undefined,
  }
}

/** The items of a list of plain values, where they have facts of their own. */
const itemsField = (
  document: OpenApiDocument,
  list: DocumentField,
  schemas: Schema[],
  place: Place,
): DocumentField[] => {
  const items = schemas
    .map((schema) => innerItems(document, resolve(document, schema)))
    .filter((schema) => schema !== undefined)
  if (items.length === 0 || !items.every((schema) => isScalar(resolve(document, schema)))) return []
  const described = describe(document, items, false, place)
  const { min, max, format, pattern } = described.facts
  if (!min && !max && !format && !pattern) return []
  return [
    {
      ...described,
      address: `${list.address}[]`,
      owners: list.owners,
      facts: { ...described.facts, mandatory: '', enum: '' },
    },
  ]
}

/** One of each component; schemas without a name are all kept. */
const distinct = (schemas: Schema[]): Schema[] => {
  const names = schemas.map(targetName)
  return schemas.filter((_, index) => names[index] === undefined || names.indexOf(names[index]) === index)
}

/** The fields of an object that follows one of the schemas; what only some of them have is theirs to require. */
const fieldsOfObject = (
  document: OpenApiDocument,
  alternatives: Schema[],
  place: Place,
  status: string,
  prefix: string,
  seen: string[],
): DocumentField[] => {
  const groups = alternatives.map((schema) =>
    branchesOf(document, schema).branches.filter((branch) => branch.schema.properties),
  )
  const names = [...new Set(groups.flat().flatMap((branch) => Object.keys(branch.schema.properties!)))]
  return names.flatMap((name) => {
    const has = (branch: Branch): boolean => Boolean(branch.schema.properties![name])
    const requires = (branch: Branch): boolean => branch.schema.required?.includes(name) ?? false
    const holding = groups.flat().filter(has)
    const schemas = holding.map((branch) => branch.schema.properties![name]!)
    // A branch that requires a field has no need of the default that another gives it.
    const withDefault = holding
      .map((branch) => ({ needed: requires(branch), schema: branch.schema.properties![name]! }))
      .filter(({ needed, schema }) => !needed || resolve(document, schema).default !== undefined)
      .map(({ schema }) => schema)
    const required = groups.filter((group) => group.some(has)).every((group) => group.every(requires))
    const path = prefix + name
    const field: DocumentField = {
      address: address({ place, status }, path),
      owners: [...new Set(holding.flatMap((branch) => branch.owners))],
      ...describe(document, schemas, required, place, withDefault.length > 0 ? withDefault : schemas),
    }
    const items = schemas.map((schema) => innerItems(document, resolve(document, schema)))
    const inside = distinct(schemas.map((schema, index) => items[index] ?? schema)).filter((schema) => {
      const component = targetName(schema)
      return component === undefined || !seen.includes(component)
    })
    const components = inside.map(targetName).filter((component) => component !== undefined)
    const nested = fieldsOfObject(
      document,
      inside,
      place,
      status,
      items.some(Boolean) ? `${path}[].` : `${path}.`,
      [...seen, ...components],
    )
    return [field, ...itemsField(document, field, schemas, place), ...nested]
  })
}

const parameterField = (document: OpenApiDocument, parameter: Parameter): DocumentField => {
  const described = describe(document, [parameter.schema], parameter.required ?? false, parameter.in)
  return {
    ...described,
    address: address({ place: parameter.in, status: '' }, parameter.name),
    owners: [],
    facts: { ...described.facts, support: parameter['x-support'] ?? '' },
    xDoc: parameter['x-doc'],
  }
}

const bodySchema = (content: Record<string, { schema: Schema }> | undefined): Schema | undefined =>
  content?.['application/json']?.schema

/** The headers that credentials travel in, as fields: documented as parameters, modelled as security schemes. */
const credentialFields = (document: OpenApiDocument, operation: Operation): DocumentField[] => {
  const alternatives = operation.security ?? document.security
  const schemes = [...new Set(alternatives.flatMap((alternative) => Object.keys(alternative)))]
  const mandatory =
    alternatives.length > 0 && alternatives.every((alternative) => Object.keys(alternative).length > 0)
  return schemes
    .map((scheme) => document.components.securitySchemes[scheme])
    .filter((scheme) => scheme?.in === 'header')
    .map((scheme) => ({
      address: address({ place: 'header', status: '' }, scheme!.name!),
      owners: [],
      ...describe(document, [{ type: 'string' }], mandatory, 'header'),
    }))
}

/** Every field of an operation: parameters, credentials, request body, success responses and their statuses. */
export const fieldsOfOperation = (document: OpenApiDocument, operation: Operation): DocumentField[] => {
  const request = bodySchema(operation.requestBody?.content)
  const successes = Object.entries(operation.responses).filter(([status]) => isSuccess(status))
  return [
    ...operation.parameters.flatMap((parameter) => {
      const field = parameterField(document, parameter)
      return [field, ...itemsField(document, field, [parameter.schema], parameter.in)]
    }),
    ...credentialFields(document, operation),
    ...(request ? fieldsOfObject(document, [request], 'request', '', '', []) : []),
    ...successes.flatMap(([status, response]) => {
      const schema = bodySchema(resolve(document, response).content)
      return schema ? fieldsOfObject(document, [schema], 'response', status, '', []) : []
    }),
    ...successes.map(([status]) => ({
      address: address({ place: 'status', status: '' }, status),
      owners: [],
      ...describe(document, [{}], false, 'response'),
    })),
  ]
}
