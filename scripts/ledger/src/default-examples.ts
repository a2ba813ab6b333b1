import {
  componentName,
  fieldsOf,
  isSuccess,
  listOf,
  operationsOf,
  readYaml,
  record,
  resolve,
  someText,
  valuesAt,
  type Field,
  type OpenApiDocument,
} from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import { selects } from './presence.ts'
import type { SpecFiles } from './spec-files.ts'

/** Fields that default examples leave out, with the reason; an entry of `spec/ledger/left-out.yaml`. */
export type LeftOut = { fields: string[]; why: string }

/** Where the entries stand, for messages. */
const file = 'spec/ledger/left-out.yaml'

/**
 * Reads the fields that default examples leave out.
 *
 * @throws InputProblem with a line for everything that has not its form
 */
export const readLeftOut = (path: string): LeftOut[] =>
  readYaml<LeftOut[]>(path, listOf(record({ fields: listOf(someText, 1), why: someText })))

/** A field that the first example of an answer lacks although it has the object around it. */
type Gap = {
  operationId: string
  status: string
  example: { name: string; component: string }
  path: string
  /** The field by the names of its schemas, such as `Pool.name`. */
  properties: string[]
}

/** Whether all providers have the field and support it. */
const isSupported = ({ holders }: Field): boolean =>
  holders.some(
    ({ schema }) =>
      schema.deprecated !== true &&
      schema['x-providers'] === undefined &&
      !Object.values(schema['x-support'] ?? {}).includes('unsupported'),
  )

const propertiesOf = ({ path, holders }: Field): string[] =>
  holders.flatMap(({ owners }) => owners.map((owner) => `${owner}.${path.split('.').at(-1)}`))

const gapsOf = (document: OpenApiDocument): Gap[] =>
  operationsOf(document).flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter(isSuccess)
      .flatMap((status) => {
        const media = resolve(document, responses[status]!).content?.['application/json']
        const [first] = Object.entries(media?.examples ?? {})
        if (!media || !first) return []
        const [name, node] = first
        const example = { name, component: componentName(node) ?? '' }
        const { value } = resolve(document, node)
        return [...fieldsOf(document, media.schema).values()]
          .filter((field) => isSupported(field) && valuesAt(value, field.path).includes(undefined))
          .map((field) => ({
            operationId,
            status,
            example,
            path: field.path,
            properties: propertiesOf(field),
          }))
      }),
  )

/** Checks that the first example of each success has every field of the objects that it shows, as far as all providers support it. */
export const checkDefaultExamples = (
  document: OpenApiDocument,
  leftOut: LeftOut[],
  files: SpecFiles,
): Problem[] => {
  const gaps = gapsOf(document)
  const excuses = leftOut.flatMap(({ fields }) => fields.map((field) => ({ fields: [field] })))
  const isExcusedBy = (excuse: { fields: string[] }, { properties }: Gap): boolean =>
    properties.some((property) => selects(excuse, property))
  return [
    ...gaps
      .filter((gap) => !excuses.some((excuse) => isExcusedBy(excuse, gap)))
      .map(({ operationId, status, example, path }) => ({
        file: files.ofComponent(example.component),
        text: `${operationId} ${status}: the default example, ${example.name}, lacks ${path}; show it, or say in ${file} why not`,
      })),
    ...excuses
      .filter((excuse) => !gaps.some((gap) => isExcusedBy(excuse, gap)))
      .map(({ fields }) => ({ file, text: `${fields.join()}: no default example leaves it out; remove it` })),
  ]
}
