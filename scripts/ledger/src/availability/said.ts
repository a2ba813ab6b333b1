import { nearName, regionsOf, servingProviders, type Provider } from '@elb-openapi/document'
import type { Place } from './places.ts'
import { valueName } from './places.ts'
import { wordsFor, type Statement, type Word } from './statement.ts'

/** What is stated of a place for a provider or a region. */
export type Said = { is: Word; statement: Statement }

/** By the name of a place, and by provider or region. */
export type AllSaid = Map<string, Map<string, Said>>

/** Whether a name of a statement, in which `*` stands for any characters, is that of a place. */
const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`).test(name)

const kinds = { operation: 'operation', field: 'field or parameter', value: 'value' }
const withArticle = { operation: 'an operation', field: 'a field or parameter', value: 'a value' }

/** The statements about a place for a provider or a region: at most one, in what the check accepts. */
export const statementsOn = (statements: Statement[], where: string, { name, kind }: Place): Statement[] =>
  statements.filter((statement) => {
    if (statement.where !== where) return false
    if (kind === 'value')
      return Object.entries(statement.values).some(([schema, values]) =>
        values.some((value) => valueName(schema, value) === name),
      )
    return (kind === 'operation' ? statement.operations : statement.fields).some((one) => matches(one, name))
  })

/** Whether a statement says how far a provider supports a field, so that its pages need not. */
export const isStated = (statements: Statement[], provider: string, names: string[]): boolean =>
  statements.some(
    ({ where, fields }) =>
      where === provider && fields.some((pattern) => names.some((name) => matches(pattern, name))),
  )

/** Finds the places that statements speak of, and what is wrong with the statements themselves. */
export const readSaid = (
  statements: Statement[],
  places: Place[],
  providers: Provider[],
): { said: AllSaid; problems: { file: string; text: string }[] } => {
  const said: AllSaid = new Map()
  const problems: { file: string; text: string }[] = []
  const regions = new Set(regionsOf(providers).map(({ id }) => id))
  const known = [...servingProviders(providers).map(({ id }) => id), ...regions]
  const names = { operation: new Set<string>(), field: new Set<string>(), value: new Set<string>() }
  for (const { kind, name } of places) names[kind].add(name)

  for (const statement of statements) {
    const { where, is, operations, fields, values } = statement
    const problem = (text: string): void => {
      problems.push({ file: statement.file, text: `${statement.id}: ${text}` })
    }
    if (!known.includes(where)) {
      const near = nearName(where, known)
      problem(
        `speaks of ${where}, which is no provider or region that spec/providers.yaml has regions for; ${near ? `did you mean ${near}?` : 'add it there'}`,
      )
      continue
    }
    const find = (kind: Place['kind'], name: string): string[] => {
      const found = [...names[kind]].filter((one) => matches(name, one))
      if (found.length > 0) return found
      const near = nearName(name, [...names[kind]])
      problem(
        `names ${name}, which is no ${kinds[kind]} of the document${near ? `; did you mean ${near}?` : '; correct it, or take it out'}`,
      )
      return []
    }
    const add = (kind: Place['kind'], wanted: string[]): void => {
      if (wanted.length === 0) return
      const words = wordsFor(regions.has(where), kind)
      if (!words.includes(is)) {
        problem(`says that ${withArticle[kind]} is ${is} at ${where}; it can be ${words.join(', ')}`)
        return
      }
      for (const name of wanted.flatMap((one) => find(kind, one))) {
        const own = said.get(name) ?? new Map<string, Said>()
        const other = own.get(where)
        if (other) problem(`speaks of ${name} at ${where}, and so does ${other.statement.id}; take one out`)
        said.set(name, own.set(where, { is, statement }))
      }
    }
    add('operation', operations)
    add('field', fields)
    add(
      'value',
      Object.entries(values).flatMap(([schema, list]) => list.map((value) => valueName(schema, value))),
    )
  }
  return { said, problems }
}
