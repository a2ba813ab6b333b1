import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** A change of a part of the document, and the lines that it has to give. */
export type Case = {
  name: string
  in: keyof typeof places
  before?: object
  after?: object
  says: string[]
}
/** The cases of one rule or line of `kinds.yaml`: those that it finds, and their neighbours. */
export type Fixture = { name: string; found: Case[]; neighbours: Case[] }

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

export const readFixtures = (): Fixture[] =>
  readdirSync(folder)
    .toSorted()
    .map((file) => ({
      name: file.replace('.yaml', ''),
      ...(parse(readFileSync(folder + file, 'utf8')) as Omit<Fixture, 'name'>),
    }))

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const body = (schema: string): object => ({ content: { 'application/json': { schema: reference(schema) } } })
const fields = (field: object | undefined): object => ({ id: { type: 'string' }, ...(field && { field }) })
const request = (field: object | undefined): object => ({
  type: 'object',
  additionalProperties: false,
  properties: fields(field),
})
const response = (field: object | undefined): object => ({ type: 'object', properties: fields(field) })

const operation = (more: object): object => ({
  paths: {
    '/Case': { post: { operationId: 'callCase', responses: { 200: { description: 'Done.' } }, ...more } },
  },
})
const answer = { 200: { description: 'Done.', ...body('CaseAnswer') } }

/** Where a part of a case stands: a document for it alone, in which all names have the word `Case`. */
const places = {
  /** A field of the body of a request. */
  request: (field: object | undefined) => ({
    ...operation({ requestBody: { required: true, ...body('CaseQuestion') } }),
    components: { schemas: { CaseQuestion: request(field) } },
  }),
  /** A field of the body of a response. */
  response: (field: object | undefined) => ({
    ...operation({ responses: answer }),
    components: { schemas: { CaseAnswer: response(field) } },
  }),
  /** A schema that both use. */
  both: (schema: object | undefined) => ({
    ...operation({ requestBody: { required: true, ...body('CaseQuestion') }, responses: answer }),
    components: {
      schemas: {
        CaseQuestion: request(reference('CaseShared')),
        CaseAnswer: response(reference('CaseShared')),
        CaseShared: schema,
      },
    },
  }),
  /** Keys of an operation. */
  operation: (keys: object | undefined) => operation(keys ?? {}),
  /** Keys of the document. */
  document: (keys: object | undefined) => keys ?? {},
}

/** One side of a case as a document, with an id in the place of `Case`. */
export const documentOf = (one: Case, side: 'before' | 'after', id: string): object =>
  JSON.parse(JSON.stringify(places[one.in](one[side])).replaceAll('Case', id)) as object
