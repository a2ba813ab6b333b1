import {
  componentName,
  isSuccess,
  operationsOf,
  schemasReachableFrom,
  unionOf,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@elb-openapi/document'

/** What a mutation changes: a schema, or an operation with its parameters. */
export type MutationTarget = { schema: string } | { operation: string }

/** What a problem has to name for a mutation to count as found. */
export type Named = {
  /** The name of the component whose file it is; undefined where the place is inside the file of a path. */
  component?: string
  /** Words of the message: the name of the field, or what stands for it. */
  word?: string
  /** The rules are asked too: what is lost is a rule, or tells the branches of a union apart. */
  isRule?: true
}

/** A change of one fact in a document. */
export type Mutation = { name: string; apply: (document: OpenApiDocument) => void; named: Named }

type Target = { name: string; find: (document: OpenApiDocument) => Schema; named: Named }

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const

/** What kind of schema has a bound: the bounds of numbers, texts and lists. */
const typeOfBound = (key: (typeof bounds)[number]): string =>
  key.endsWith('imum') ? 'integer' : key.endsWith('Length') ? 'string' : 'array'

/** Every way to break one fact of a schema that stands at a property or a parameter. */
const factMutations = ({ name, find, named }: Target, schema: Schema): Mutation[] => {
  const on = (what: string, change: (schema: Schema) => void): Mutation => ({
    name: `${name}: ${what}`,
    apply: (document) => change(find(document)),
    named,
  })
  const mutations: Mutation[] = []
  for (const key of bounds)
    if (schema[key] !== undefined) {
      mutations.push(
        on(`${key} + 1`, (target) => (target[key] = target[key]! + 1)),
        on(`no ${key}`, (target) => delete target[key]),
      )
    } else if (schema.type === typeOfBound(key) && !schema.enum && schema.const === undefined) {
      mutations.push(on(`a ${key} that no page has`, (target) => (target[key] = 7)))
    }
  if (schema.enum)
    for (const value of schema.enum)
      mutations.push(
        on(
          `enum without ${String(value)}`,
          (target) => (target.enum = target.enum!.filter((other) => other !== value)),
        ),
      )
  if (schema.enum) mutations.push(on('one more enum value', (target) => target.enum!.push('ANOTHER')))
  if (schema.const !== undefined) mutations.push(on('another const', (target) => (target.const = 'ANOTHER')))
  for (const key of ['default', 'format', 'pattern', 'x-support'] as const)
    if (schema[key] !== undefined) mutations.push(on(`no ${key}`, (target) => delete target[key]))
  if (schema.default === undefined && !schema.oneOf)
    mutations.push(on('a default that no page has', (target) => (target.default = 'x')))
  if (schema.pattern === undefined && schema.type === 'string' && !schema.enum)
    mutations.push(on('a pattern that no page has', (target) => (target.pattern = '^x$')))
  if (typeof schema.type === 'string' && !schema.$ref)
    mutations.push(
      on('another type', (target) => (target.type = schema.type === 'boolean' ? 'integer' : 'boolean')),
    )
  if (Array.isArray(schema.type))
    mutations.push(on('never null', (target) => (target.type = schema.type![0] as string)))
  else if (schema.type === 'string' && !schema.enum && schema.const === undefined)
    mutations.push(on('null', (target) => (target.type = ['string', 'null'])))
  if (schema.oneOf?.some((part) => part.type === 'null'))
    mutations.push(
      on('never null', (target) => (target.oneOf = target.oneOf!.filter((part) => part.type !== 'null'))),
    )
  if (schema.items && !schema.items.$ref && isPlain(schema.items))
    mutations.push(
      ...limitMutations(
        { name: `${name}[]`, find: (document) => find(document).items!, named },
        schema.items,
      ),
    )
  return mutations
}

const isPlain = ({ type }: Schema): boolean => type === 'string' || type === 'integer'

/** The ways to break a limit of a plain value that stands at no property: of a list's values or of a component. */
const limitMutations = (target: Target, schema: Schema): Mutation[] =>
  factMutations(target, schema).filter(({ name }) =>
    /(minimum|maximum|Length|pattern|format|enum)/.test(name.slice(target.name.length)),
  )

const schemaMutations = (name: string, schema: Schema, isBranch: boolean): Mutation[] => {
  const at = (document: OpenApiDocument): Schema => document.components.schemas[name]!
  if (!schema.properties)
    return isPlain(schema) ? limitMutations({ name, find: at, named: { component: name } }, schema) : []
  return Object.entries(schema.properties).flatMap(([property, value]) => {
    const named = { component: name, word: property, ...(isBranch ? { isRule: true as const } : {}) }
    return [
      {
        name: `${name}.${property}: renamed`,
        named,
        apply: (document) => {
          const properties = at(document).properties!
          properties[`${property}_x`] = properties[property]!
          delete properties[property]
        },
      },
      {
        name: `${name}.${property}: removed`,
        named,
        apply: (document) => delete at(document).properties![property],
      },
      {
        name: `${name}.${property}: required flipped`,
        named,
        apply: (document) => {
          const required = at(document).required ?? []
          at(document).required = required.includes(property)
            ? required.filter((other) => other !== property)
            : [...required, property]
        },
      },
      ...factMutations(
        { name: `${name}.${property}`, find: (document) => at(document).properties![property]!, named },
        value,
      ),
    ]
  })
}

const operationIn = (document: OpenApiDocument, { path, method }: Operation) => document.paths[path]![method]!

const operationMutations = (operation: Operation): Mutation[] => {
  const name = operation.operationId
  const find = (document: OpenApiDocument, parameter: string) =>
    [
      ...(document.paths[operation.path]!.parameters ?? []),
      ...(operationIn(document, operation).parameters ?? []),
    ]
      .map((node) =>
        node.$ref ? (document.components['parameters']![node.$ref.split('/').at(-1)!] as typeof node) : node,
      )
      .find((node) => node.name === parameter)!
  const success = Object.keys(operation.responses).find(isSuccess)!
  return [
    ...operation.parameters.flatMap((parameter): Mutation[] => {
      const named = { word: parameter.name }
      return [
        {
          name: `${name} ${parameter.name}: renamed`,
          named,
          apply: (document) => (find(document, parameter.name).name += '_x'),
        },
        {
          name: `${name} ${parameter.name}: required flipped`,
          named,
          apply: (document) => (find(document, parameter.name).required = !parameter.required),
        },
        ...factMutations(
          {
            name: `${name} ${parameter.name}`,
            find: (document) => find(document, parameter.name).schema,
            named,
          },
          parameter.schema,
        ),
      ]
    }),
    {
      name: `${name}: success status 299`,
      named: { word: success },
      apply: (document) => {
        const { responses } = operationIn(document, operation)
        responses['299'] = responses[success]!
        delete responses[success]
      },
    },
    {
      name: `${name}: another permission`,
      named: { word: 'elb:things:do' },
      apply: (document) => (operationIn(document, operation)['x-iam-action'] = 'elb:things:do'),
    },
    {
      name: `${name}: another path`,
      named: { word: operation.path },
      apply: (document) => (
        (document.paths[`${operation.path}/x`] = document.paths[operation.path]!),
        delete document.paths[operation.path]
      ),
    },
  ]
}

const ruleMutations = (name: string, schema: Schema): Mutation[] =>
  (schema.allOf ?? []).map((_, index) => ({
    name: `${name}: without rule ${index + 1}`,
    named: { isRule: true },
    apply: (copy) => copy.components.schemas[name]!.allOf!.splice(index, 1),
  }))

/** For each fact of the document that the documentation is the source of, one mutation, by what it changes. */
export const mutationsOf = (
  document: OpenApiDocument,
): { target: MutationTarget; mutations: Mutation[] }[] => {
  const operations = operationsOf(document)
  const documented = operations.map((operation) => ({
    ...operation,
    responses: Object.fromEntries(
      Object.entries(operation.responses).filter(([status]) => isSuccess(status)),
    ),
  }))
  const branches = new Set(
    Object.values(document.components.schemas).flatMap((schema) => unionOf(schema)?.map(componentName) ?? []),
  )
  return [
    ...schemasReachableFrom(document, documented).map((name) => {
      const schema = document.components.schemas[name]!
      return {
        target: { schema: name },
        mutations: [...schemaMutations(name, schema, branches.has(name)), ...ruleMutations(name, schema)],
      }
    }),
    ...operations.map((operation) => ({
      target: { operation: operation.operationId },
      mutations: operationMutations(operation),
    })),
  ]
}
