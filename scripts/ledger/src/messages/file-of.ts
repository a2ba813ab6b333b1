import {
  componentName,
  resolve,
  unionOf,
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from '@elb-openapi/document'
import type { Difference, Fact } from '../difference.ts'
import type { DocumentField } from '../document-fields.ts'
import type { Subject } from '../match.ts'
import type { PageExample } from '../pages.ts'
import { rootFile, type SpecFiles } from '../spec-files.ts'

/** Where a difference is put right. */
export type Home = {
  file: string
  /** The name of the field in that file; empty where the whole file is one scalar. */
  name: string
}

const lastName = (field: string): string => field.split(/[ .]/).at(-1)!

/** Facts that a named scalar schema has wherever it is used. Those of an array are its own, but for the list of values. */
const isOfScalar = (fact: Fact, { facts }: DocumentField): boolean =>
  facts.type.startsWith('array')
    ? fact === 'enum'
    : ['type', 'enum', 'min', 'max', 'format', 'pattern'].includes(fact)

const isUnion = (document: OpenApiDocument, name: string): boolean =>
  unionOf(document.components.schemas[name] ?? {}) !== undefined

/** The schemas with properties of their own that a component stands for: itself, or the branches of a union. */
const branchesOf = (document: OpenApiDocument, name: string): string[] =>
  unionOf(document.components.schemas[name] ?? {})
    ?.map(componentName)
    .filter((branch) => branch !== undefined)
    .flatMap((branch) => branchesOf(document, branch)) ?? [name]

/** The schemas to look at for a field with these owners: one, or all branches of a union, any of which may be the wrong one. */
const holders = (document: OpenApiDocument, owners: string[]): string[] => [
  ...new Set(owners.flatMap((owner) => branchesOf(document, owner))),
]

/** The component that a schema refers to, be it in a list, or beside null. */
const componentIn = (document: OpenApiDocument, schema: Schema | undefined): string | undefined => {
  if (!schema) return undefined
  const name = componentName(schema)
  const { items } = resolve(document, schema)
  return name ?? componentIn(document, items ?? unionOf(schema)?.find((part) => part.$ref))
}

const bodySchema = (body: { content?: Record<string, MediaType> } | undefined): Schema | undefined =>
  body?.content?.['application/json']?.schema

/** The schemas of the object that a field stands in: those that would hold it if it were there. */
const ownersOfParent = (
  document: OpenApiDocument,
  { operation, fields }: Subject,
  field: string,
): string[] => {
  const [place, status = ''] = field.split(' ')
  const end = field.lastIndexOf('.')
  if (end < 0) {
    const response = operation.responses[status]
    const body = place === 'request' ? operation.requestBody : response && resolve(document, response)
    return [componentIn(document, bodySchema(body)) ?? []].flat()
  }
  const parent = field.slice(0, end).replaceAll('[]', '')
  const known = [...fields.values()].find(({ address }) => address.replaceAll('[]', '') === parent)
  return holders(document, known?.owners ?? []).map((holder) => {
    const property = document.components.schemas[holder]?.properties?.[lastName(parent)]
    // A branch without the property is the one that lacks it.
    return (property && componentIn(document, property)) ?? holder
  })
}

/** The name of the component that a parameter of an operation is, if it is one. */
const parameterComponent = (
  document: OpenApiDocument,
  { operation }: Subject,
  field: string,
): string | undefined => {
  const item = document.paths[operation.path]
  const nodes: Parameter[] = [...(item?.[operation.method]?.parameters ?? []), ...(item?.parameters ?? [])]
  const [place, name] = field.replace('[]', '').split(' ')
  return nodes
    .map((node) => node.$ref?.split('/').at(-1))
    .find((component) => {
      const parameter = document.components['parameters']?.[component ?? ''] as Parameter | undefined
      return parameter?.in === place && parameter?.name === name
    })
}

const listed = (names: string[]): string => {
  const all = [...new Set(names)]
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join()
}

/** Finds the file to edit for a difference. */
export const homeFinder = (
  document: OpenApiDocument,
  subjects: Subject[],
  examples: PageExample[],
  files: SpecFiles,
): ((difference: Difference) => Home) => {
  const ofPage = new Map(
    subjects.flatMap((subject) => subject.pages.map(({ page }) => [page, subject] as const)),
  )
  const exampleFiles = new Map(
    examples.map(({ page, kind, n, example }) => [`${page} ${kind} example ${n}`, example]),
  )
  return ({ page, field: at, fact }) => {
    const subject = ofPage.get(page)
    const whole = { file: subject ? files.ofPath(subject.operation.path) : rootFile, name: at }
    if (!subject) return whole
    if (fact === 'example') return { file: exampleFiles.get(`${page} ${at}`) || whole.file, name: at }
    const field = subject.fields.get(at)
    const owners = field ? field.owners : ownersOfParent(document, subject, at)
    const scalar = field?.scalar && isOfScalar(fact, field) ? [field.scalar] : []
    if (scalar.length > 0 && !owners.some((owner) => isUnion(document, owner)))
      return { file: files.ofComponent(scalar[0]!), name: '' }
    if (owners.length > 0)
      return {
        file: listed([...scalar, ...holders(document, owners)].map(files.ofComponent)),
        name: lastName(at),
      }
    const component = parameterComponent(document, subject, at)
    return component ? { file: files.ofComponent(component), name: lastName(at) } : whole
  }
}
