import {
  operationsOf,
  readDocument,
  type Availability,
  type Parameter,
  type Schema,
} from '@elb-openapi/document'
import type ts from 'typescript-5'
import { expect, test } from 'vitest'
import { commentOf, membersOf, operations, typeAt, types } from './declarations.ts'
import { factKeywords, factsInDocument, factsInText } from './facts.ts'
import { marksInDocument } from './marks.ts'

const document = readDocument()
const { schemas } = document.components

/** Schemas whose comment has been compared. */
const compared = new Set<unknown>()

const expectFacts = (
  where: string,
  comment: string,
  text: string | undefined,
  schema: Schema,
  marked: Availability = schema,
): void => {
  compared.add(schema)
  compared.add(schema.items)
  expect(comment.startsWith(text ?? ''), `${where}: the comment begins with the description`).toBe(true)
  expect(factsInText(comment.slice(text?.length ?? 0).trim()), where).toEqual({
    ...factsInDocument(document, schema),
    ...marksInDocument(marked),
  })
}

const textOf = ({ title, description }: Schema): string => [title, description].filter(Boolean).join('\n\n')

const expectFactsOfProperties = (where: string, type: ts.Node, { items, properties = {} }: Schema): void => {
  if (items) expectFactsOfProperties(where, type, items)
  if (Object.keys(properties).length === 0) return
  const members = membersOf(type)
  expect([...members.keys()].toSorted(), where).toEqual(Object.keys(properties).toSorted())
  for (const [name, schema] of Object.entries(properties)) {
    const member = members.get(name)!
    expectFacts(`${where}.${name}`, commentOf(member), textOf(schema), schema)
    expectFactsOfProperties(`${where}.${name}`, member.type!, schema)
  }
}

const named = Object.entries(schemas).filter(([, schema]) => !schema.enum)

test.each(named)('the comments of %s tell what the document says', (name, schema) => {
  const declaration = types.get(name)!
  expectFacts(name, commentOf(declaration), textOf(schema), schema)
  expectFactsOfProperties(name, declaration.type, schema)
})

test.each(operationsOf(document))(
  'the comments of the parameters of $operationId do',
  ({ operationId, parameters }) => {
    for (const place of ['path', 'query'] as const) {
      const wanted = parameters.filter((parameter) => parameter.in === place)
      const members = membersOf(typeAt(operations, operationId, 'parameters', place))
      expect([...members.keys()].toSorted()).toEqual(wanted.map(({ name }) => name).toSorted())
      for (const parameter of wanted) {
        const { name, description, schema } = parameter
        expectFacts(`${place} ${name}`, commentOf(members.get(name)!), description, schema, parameter)
      }
    }
  },
)

/** Rules between fields, which no single comment can tell; the descriptions do. */
const ruleKeywords = new Set(['allOf', 'if', 'then', 'else', 'not'])

const factsOutside = (node: unknown, path: string[]): string[] => {
  if (typeof node !== 'object' || node === null) return []
  // In a map of properties the keywords are names.
  const isSchema = path.at(-1) !== 'properties'
  const own =
    isSchema && !compared.has(node)
      ? factKeywords.filter((keyword) => keyword in node).map((keyword) => [...path, keyword].join('.'))
      : []
  const inner = Object.entries(node).filter(
    ([key]) => !isSchema || !(ruleKeywords.has(key) || ['default', 'enum', 'const', 'example'].includes(key)),
  )
  return [...own, ...inner.flatMap(([key, value]) => factsOutside(value, [...path, key]))]
}

test('no fact of the document is left that no comment was compared with', () => {
  const parameters = Object.values(document.components['parameters'] as Record<string, Parameter>)
  const all = [
    ...Object.entries(schemas).flatMap(([name, schema]) => factsOutside(schema, [name])),
    ...parameters.flatMap(({ name, schema }) => factsOutside(schema, [`parameter ${name}`])),
  ]
  expect(all).toEqual([])
  expect(compared.size).toBeGreaterThan(1000)
})
