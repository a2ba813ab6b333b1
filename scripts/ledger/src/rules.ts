import {
  componentName,
  createValidators,
  listOf,
  operationsOf,
  readYamlFolder,
  record,
  resolve,
  shownPath,
  someText,
  type OpenApiDocument,
  type Operation,
  type Schema,
  type Shape,
} from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import type { SpecFiles } from './spec-files.ts'

type Patch = { [field: string]: unknown }

export type Rule = {
  id: string
  /** The file that holds it, for messages. */
  file: string
  operation: string
  pages: string[]
  says: string
} & (
  | { enforced: 'service' }
  | { enforced: 'schema'; from: string; names: string; accepts: Patch[]; rejects: Patch[] }
)

const common = { id: someText, operation: someText, pages: listOf(someText, 1), says: someText }
const patches = listOf({ type: 'object' }, 1)

const ruleShape: Shape = {
  type: 'object',
  required: ['enforced'],
  discriminator: { propertyName: 'enforced' },
  oneOf: [
    record({ ...common, enforced: { const: 'service' } }),
    record({
      ...common,
      enforced: { const: 'schema' },
      from: someText,
      names: someText,
      accepts: patches,
      rejects: patches,
    }),
  ],
}

/** Reads the rules of a folder, one file a resource. */
export const readRules = (folder: string): Rule[] =>
  readYamlFolder<Omit<Rule, 'file'>[]>(folder, listOf(ruleShape)).flatMap(({ file, content }) =>
    content.map((rule) => ({ ...rule, file: shownPath(file) }) as Rule),
  )

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON merge patch (RFC 7396), in which null removes; the text `$null` stands for a null that is sent. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (patch === '$null') return null
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete result[key]
    else result[key] = mergePatch(result[key], value)
  return result
}

export const requestExample = (document: OpenApiDocument, operation: Operation, name: string): unknown => {
  const example = operation.requestBody?.content['application/json']?.examples?.[name]
  if (!example) throw new Error(`${operation.operationId} has no request example ${name}`)
  return resolve(document, example).value
}

/** The schema that a patch changes: that of the only property of the body, where it has one, or else the body's own. */
const changedSchema = (document: OpenApiDocument, body: Schema): string => {
  const properties = Object.values(resolve(document, body).properties ?? {})
  return (properties.length === 1 ? componentName(properties[0]!) : undefined) ?? componentName(body)!
}

const checkCases = (
  document: OpenApiDocument,
  operation: Operation,
  rule: Rule & { enforced: 'schema' },
  files: SpecFiles,
  validatorOf: ReturnType<typeof createValidators>,
): Problem[] => {
  const problem = (text: string): Problem => ({ file: rule.file, text: `${rule.id}: ${text}` })
  const body = operation.requestBody?.content['application/json']
  if (!body) return [problem(`${rule.operation} has no request body, so its schema cannot enforce a rule`)]
  if (!body.examples?.[rule.from]) {
    const names = Object.keys(body.examples ?? {}).join(', ')
    return [problem(`${rule.operation} has no request example ${rule.from}; it has ${names}`)]
  }
  const validate = validatorOf(componentName(body.schema)!)
  const example = requestExample(document, operation, rule.from)
  const wrong = (cases: Patch[], valid: boolean): Problem[] =>
    cases
      .filter((patch) => validate(mergePatch(example, patch)) !== valid)
      .map((patch) => ({
        file: files.ofComponent(changedSchema(document, body.schema)),
        text: `${rule.id}: ${rule.says} But the schema ${valid ? 'refuses' : 'accepts'} the example ${rule.from} with ${JSON.stringify(patch)}`,
      }))
  return [...wrong(rule.accepts, true), ...wrong(rule.rejects, false)]
}

/** Checks that the schemas accept and refuse what the rules say. */
export const checkRules = (
  document: OpenApiDocument,
  rules: Rule[],
  pages: Set<string>,
  files: SpecFiles,
): Problem[] => {
  const validatorOf = createValidators(document)
  const operations = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]))
  return rules.flatMap((rule) => {
    const problem = (text: string): Problem => ({ file: rule.file, text: `${rule.id}: ${text}` })
    const operation = operations.get(rule.operation)
    if (!operation) return [problem(`the document has no operation ${rule.operation}`)]
    return [
      ...rule.pages
        .filter((page) => !pages.has(page))
        .map((page) => problem(`the ledger has no page ${page}`)),
      ...(rule.enforced === 'schema' ? checkCases(document, operation, rule, files, validatorOf) : []),
    ]
  })
}
