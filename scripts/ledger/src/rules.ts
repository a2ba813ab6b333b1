import { readYamlFolder } from '@elb-openapi/document'
import {
  componentName,
  createValidators,
  operationsOf,
  resolve,
  type OpenApiDocument,
  type Operation,
} from '@elb-openapi/document'

type Patch = { [field: string]: unknown }

export type Rule = { id: string; operation: string; pages: string[]; says: string } & (
  | { enforced: 'service' }
  | { enforced: 'schema'; from: string; names: string; accepts: Patch[]; rejects: Patch[] }
)

/** Reads the rules of a folder, one file a resource. */
export const readRules = (folder: string): Rule[] =>
  readYamlFolder<Rule[] | null>(folder).flatMap(({ content }) => content ?? [])

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

/** Checks that the schemas accept and refuse what the rules say. Returns a line for each case that goes wrong. */
export const checkRules = (document: OpenApiDocument, rules: Rule[], pages: Set<string>): string[] => {
  const validatorOf = createValidators(document)
  const operations = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]))
  return rules.flatMap((rule) => {
    const operation = operations.get(rule.operation)
    if (!operation) return [`spec/ledger/rules: ${rule.id}: the document has no operation ${rule.operation}`]
    const problems = rule.pages
      .filter((page) => !pages.has(page))
      .map((page) => `spec/ledger/rules: ${rule.id}: the ledger has no page ${page}`)
    if (rule.enforced === 'service') return problems
    const name = componentName(operation.requestBody!.content['application/json']!.schema)!
    const validate = validatorOf(name)
    const example = requestExample(document, operation, rule.from)
    const wrong = (patches: Patch[], valid: boolean): string[] =>
      patches
        .filter((patch) => validate(mergePatch(example, patch)) !== valid)
        .map(
          (patch) =>
            `${name}: ${rule.id}: ${rule.says} But the schema ${valid ? 'refuses' : 'accepts'} the example ${rule.from} with ${JSON.stringify(patch)}`,
        )
    return [...problems, ...wrong(rule.accepts, true), ...wrong(rule.rejects, false)]
  })
}
