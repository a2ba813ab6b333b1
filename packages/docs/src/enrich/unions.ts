import {
  componentName,
  resolve,
  unionOf,
  walkSchemas,
  withoutOpenEnd,
  type OpenApiDocument,
  type Schema,
} from '@elb-openapi/document'

/**
 * Redoc shows a branch of a union and drops the description of the union itself, and with a discriminator those of the
 * branches too. So the branches get all descriptions here, and an object that may be null is no union any more.
 */
export function describeUnions(document: OpenApiDocument, original: OpenApiDocument): void {
  const done = new WeakSet<Schema>()
  for (let depth = 0; depth < deepest; depth += 1) {
    const schemas: Schema[] = []
    walkSchemas(document, (schema) => schemas.push(schema))
    for (const schema of schemas.filter((candidate) => !done.has(candidate))) {
      done.add(schema)
      rewrite(schema, original)
    }
  }
}

/** A rewritten union has copies of its branches, which may hold unions; a schema that holds itself never ends. */
const deepest = 3

function rewrite(schema: Schema, original: OpenApiDocument): void {
  if (schema.$ref !== undefined && schema.description !== undefined) {
    const target = form(schema, original)
    if (!unionOf(target)) return
    const { $ref: _, ...own } = schema
    delete schema.$ref
    Object.assign(schema, target, own)
  }
  const union = unionOf(schema)
  if (!union) return
  delete schema.discriminator
  const forms = formsOf(union, original)
  const objects = forms.filter(({ type }) => type !== 'null')
  const [only] = objects
  delete schema.oneOf
  delete schema.anyOf
  if (only && objects.length === 1) {
    const types = objects.length < forms.length ? [only.type, 'null'].flat() : only.type
    const own = schema.description === undefined ? {} : { description: schema.description }
    Object.assign(schema, { ...only, type: types }, own)
  } else {
    schema.oneOf = forms.map((one) => ({ ...one, ...joined(schema, one) }))
  }
}

/** A copy of the schema without the reference, named as Redoc would name it. */
function form(schema: Schema, original: OpenApiDocument): Schema {
  const name = componentName(schema)
  if (name === undefined) return schema
  return { title: name, ...structuredClone(resolve(original, { $ref: schema.$ref! })) }
}

/** The forms of a union, null among them, and of the unions among them, except those that they are forms of. Documented values are what a reader wants, not that others may come. */
function formsOf(union: Schema[], original: OpenApiDocument, above: string[] = []): Schema[] {
  return withoutOpenEnd(original, union).flatMap((schema) => {
    const name = componentName(schema)
    if (name !== undefined && above.includes(name)) return []
    const one = form(schema, original)
    const inner = unionOf(one)
    return inner ? formsOf(inner, original, name === undefined ? above : [...above, name]) : [one]
  })
}

function joined(union: Schema, schema: Schema): { description?: string } {
  const texts = [union.description, schema.description].filter((text) => text !== undefined)
  return texts.length > 0 ? { description: texts.join('\n\n') } : {}
}
