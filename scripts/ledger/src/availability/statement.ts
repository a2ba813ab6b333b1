import {
  InputProblem,
  listOf,
  readYamlFolder,
  record,
  shownPath,
  someText,
  type Shape,
} from '@elb-openapi/document'
import { evidenceShape, type Evidence } from '../errata/evidence.ts'

/** What a provider does with something: has and supports it, has it in vain, or lacks it. */
const ofProvider = ['supported', 'unsupported', 'reserved', 'missing'] as const
/** What a region says of something that its provider has. */
const ofRegion = ['unsupported', 'undocumented'] as const

export type Word = (typeof ofProvider)[number] | (typeof ofRegion)[number]

/** Who has or lacks what, where neither the pages nor the bodies tell; an entry of `spec/ledger/availability`. */
export type Statement = {
  id: string
  /** The file that holds it, for messages. */
  file: string
  /** A provider or a region. */
  where: string
  is: Word
  /** Operations by their ID; `*` stands for any characters. */
  operations: string[]
  /** Fields of schemas and parameters of operations: `Pool.name`, `listPools.name`. */
  fields: string[]
  /** Values by the schema that lists them. */
  values: Record<string, string[]>
  why: string
  evidence: Evidence[]
}

type Entry = Omit<Statement, 'file' | 'operations' | 'fields' | 'values'> &
  Partial<Pick<Statement, 'operations' | 'fields' | 'values'>>

const names = listOf(someText, 1)

const entryShape: Shape = record(
  {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'words in lower case, joined by hyphens',
    },
    where: someText,
    is: { enum: [...new Set([...ofProvider, ...ofRegion])] },
    why: someText,
    evidence: listOf(evidenceShape, 1),
  },
  {
    operations: names,
    fields: names,
    values: { type: 'object', additionalProperties: names, minProperties: 1 },
  },
)

/** The words that fit a statement about a provider or a region, of things of a kind. */
export const wordsFor = (isRegion: boolean, kind: 'operation' | 'field' | 'value'): readonly Word[] => {
  if (isRegion) return ofRegion
  return kind === 'field' ? ofProvider : ['supported', 'missing']
}

/**
 * Reads the statements of a folder, one file a resource.
 *
 * @throws InputProblem with a line for everything that is no statement, and for IDs that are there twice
 */
export const readStatements = (folder: string): Statement[] => {
  const problems: string[] = []
  const ids = new Map<string, string>()
  const statements = readYamlFolder<Entry[]>(folder, listOf(entryShape)).flatMap(({ file, content }) =>
    content.map((entry): Statement => {
      const statement = { operations: [], fields: [], values: {}, ...entry, file: shownPath(file) }
      const at = `${statement.file}: ${entry.id}`
      if (ids.has(entry.id))
        problems.push(`${at}: ${ids.get(entry.id)} has a statement of this ID too; give one another ID`)
      ids.set(entry.id, statement.file)
      if (!entry.operations && !entry.fields && !entry.values)
        problems.push(`${at}: speaks of nothing; add operations, fields or values`)
      return statement
    }),
  )
  if (problems.length > 0) throw new InputProblem(problems)
  return statements
}
