import {
  branchesOf,
  fieldsOf,
  isSuccess,
  itemsOf,
  listedValues,
  namesOf,
  operationsOf,
  referencesFrom,
  requestBodyOf,
  resolve,
  responseBodyOf,
  typesOf,
  unionOf,
  type Availability,
  type Field,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from '@elb-openapi/document'
import { address, type Place, type SharedFactName } from './row.ts'
import { writeList, writeValue } from './values.ts'

/** What the document says of one field of one operation. */
export type DocumentField = {
  address: string
  facts: Record<SharedFactName, string>
  /** By provider; those that are not named support the field. */
  support: Record<string, string>
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
  /** The texts that have to say the default, where a `default` is not allowed: of what a PUT takes. */
  defaultInWords: string[] | undefined
}

const variantsOf = (document: OpenApiDocument, schema: Schema): Schema[] =>
  branchesOf(document, schema).branches.map((branch) => branch.schema)

/** A type as the pages write it, such as `array<object>`. */
const typeOf = (document: OpenApiDocument, schema: Schema): string => {
  if (schema.properties) return 'object'
  const types = typesOf(schema).filter((type) => type !== 'null')
  if (types[0] !== 'array') return types.join('|')
  const [item] = schema.items ? variantsOf(document, schema.items) : []
  return `array<${item ? typeOf(document, item) : ''}>`
}

/** One text where all agree; all of them, joined by ` or `, where they do not. */
const agreed = (texts: string[]): string => [...new Set(texts)].join(' or ')

const isScalar = (schema: Schema): boolean =>
  !schema.properties && !unionOf(schema) && schema.type !== 'array' && schema.type !== 'object'

const supportOf = (nodes: Availability[]): Record<string, string> => {
  const maps = nodes.map((node) => node['x-support'] ?? {})
  const providers = new Set(maps.flatMap((map) => Object.keys(map)))
  return Object.fromEntries(
    [...providers].map((provider) => [provider, agreed(maps.map((map) => map[provider] ?? ''))]),
  )
}

/** Every value of a list of values; that of an array is the list of its items. */
const valuesOf = (document: OpenApiDocument, variants: Schema[]): unknown[] =>
  variants
    .flatMap((variant) => (variant.items ? variantsOf(document, variant.items) : [variant]))
    .flatMap((variant) => listedValues(variant) ?? [])
    .filter((value) => value !== null)

type Description = Omit<DocumentField, 'address' | 'owners'>

const describe = (
  document: OpenApiDocument,
  schemas: Schema[],
  required: boolean,
  place: Place,
  /** Those of the schemas whose default counts, a missing one too. */
  withDefault: Schema[] = schemas,
  defaultsInWords = false,
): Description => {
  const split = schemas.map((schema) => branchesOf(document, schema))
  const variants = split.flatMap((part) => part.branches.map((branch) => branch.schema))
  const values = valuesOf(document, variants)
  const [target] = namesOf(itemsOf(document, schemas[0]!)[0] ?? schemas[0]!)
  const targetSchema = target === undefined ? undefined : document.components.schemas[target]
  return {
    facts: {
      type: agreed(variants.map((variant) => typeOf(document, variant))),
      schema: targetSchema && !isScalar(targetSchema) ? (targetSchema['x-doc-name'] ?? target!) : '',
      mandatory: place === 'response' ? '' : required ? 'yes' : 'no',
      enum: writeList([...new Set(values)]),
      min: agreed(variants.map((of) => writeValue(of.minLength ?? of.minimum ?? of.minItems))),
      max: agreed(variants.map((of) => writeValue(of.maxLength ?? of.maximum ?? of.maxItems))),
      default: agreed(withDefault.map((schema) => writeValue(resolve(document, schema).default))),
      format: agreed(variants.map((variant) => writeValue(variant.format))),
      pattern: agreed(variants.map((variant) => writeValue(variant.pattern))),
    },
    support: supportOf(schemas),
    nullable: split.some((part) => part.nullable),
    required,
    valueLengths: values.filter((value) => typeof value === 'string').map((value) => value.length),
    xDoc: schemas[0]!['x-doc'],
    scalar: targetSchema && isScalar(targetSchema) ? target : undefined,
    defaultInWords: defaultsInWords ? withDefault.map(({ description = '' }) => description) : undefined,
  }
}

/** The items of a list of plain values, where they have facts of their own. */
const itemsField = (
  document: OpenApiDocument,
  list: DocumentField,
  schemas: Schema[],
  place: Place,
): DocumentField[] => {
  const items = schemas.flatMap((schema) => itemsOf(document, schema))
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

/** A field of a body; what only some of its objects have is theirs to require. */
const bodyField = (
  document: OpenApiDocument,
  { path, holders, requiredByHolders }: Field,
  place: Place,
  status: string,
  updates: ReadonlySet<string>,
): DocumentField[] => {
  const schemas = holders.map(({ schema }) => schema)
  // An object that requires a field has no need of the default that another gives it.
  const withDefault = holders
    .filter(({ required, schema }) => !required || resolve(document, schema).default !== undefined)
    .map(({ schema }) => schema)
  const owners = [...new Set(holders.flatMap((holder) => holder.owners))]
  const field: DocumentField = {
    address: address({ place, status }, path),
    owners,
    ...describe(
      document,
      schemas,
      requiredByHolders,
      place,
      withDefault.length > 0 ? withDefault : schemas,
      place === 'request' && owners.some((owner) => updates.has(owner)),
    ),
  }
  return [field, ...itemsField(document, field, schemas, place)]
}

const bodyFields = (
  document: OpenApiDocument,
  body: Schema | undefined,
  place: Place,
  status: string,
  updates: ReadonlySet<string> = new Set(),
): DocumentField[] =>
  body
    ? [...fieldsOf(document, body).values()].flatMap((field) =>
        bodyField(document, field, place, status, updates),
      )
    : []

const parameterFields = (document: OpenApiDocument, parameter: Parameter): DocumentField[] => {
  const described = describe(document, [parameter.schema], parameter.required ?? false, parameter.in)
  const field = {
    ...described,
    address: address({ place: parameter.in, status: '' }, parameter.name),
    owners: [],
    support: supportOf([parameter]),
    xDoc: parameter['x-doc'],
  }
  return [field, ...itemsField(document, field, [parameter.schema], parameter.in)]
}
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

/** Names of the schemas that the body of a PUT can hold. */
export const schemasOfUpdates = (document: OpenApiDocument): ReadonlySet<string> => {
  const bodies = operationsOf(document)
    .filter(({ method }) => method === 'put')
    .map(({ requestBody }) => requestBody)
  const references = referencesFrom(document, bodies)
  return new Set(
    Object.keys(document.components.schemas).filter((name) => references.has(`#/components/schemas/${name}`)),
  )
}

/**
 * Every field of an operation: parameters, credentials, request body, success responses and their statuses.
 * What stands in a schema of `updates` has its default in words.
 */
export const fieldsOfOperation = (
  document: OpenApiDocument,
  operation: Operation,
  updates: ReadonlySet<string>,
): DocumentField[] => {
  const successes = Object.keys(operation.responses).filter(isSuccess)
  return [
    ...operation.parameters.flatMap((parameter) => parameterFields(document, parameter)),
    ...credentialFields(document, operation),
    ...bodyFields(document, requestBodyOf(document, operation)?.schema, 'request', '', updates),
    ...successes.flatMap((status) =>
      bodyFields(document, responseBodyOf(document, operation, status)?.schema, 'response', status),
    ),
    ...successes.map((status) => ({
      address: address({ place: 'status', status: '' }, status),
      owners: [],
      ...describe(document, [{}], false, 'response'),
    })),
  ]
}
