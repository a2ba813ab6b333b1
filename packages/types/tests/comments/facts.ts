import { markInText, type Marks } from './marks.ts'
import { resolve, unionOf, withoutOpenEnd, type OpenApiDocument, type Schema } from '@elb-openapi/document'

export const factKeywords = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'uniqueItems',
  'pattern',
  'format',
  'default',
] as const

/** What a schema says beyond its type, the same of its items, and for whom it does not hold. */
export type Facts = Partial<Record<(typeof factKeywords)[number], unknown>> & { items?: Facts } & Marks

const keywords: Record<string, [least: keyof Facts, most: keyof Facts]> = {
  '': ['minimum', 'maximum'],
  character: ['minLength', 'maxLength'],
  item: ['minItems', 'maxItems'],
  field: ['minProperties', 'minProperties'],
}

type Sentence = [form: RegExp, read: (groups: Record<string, string | undefined>) => Facts]

const sentences: Sentence[] = [
  [
    /^(?:(?<least>-?\d+) to (?<most>-?\d+)|At least (?<min>-?\d+)|At most (?<max>-?\d+)|Exactly (?<same>-?\d+))(?: (?<unit>character|item|field)s?)?\./,
    ({ least, most, min, max, same, unit = '' }) => {
      const [low, high] = [least ?? min ?? same, most ?? max ?? same]
      const [lowKey, highKey] = keywords[unit]!
      return {
        ...(low === undefined ? {} : { [lowKey]: Number(low) }),
        ...(high === undefined ? {} : { [highKey]: Number(high) }),
      }
    },
  ],
  [/^No two items are equal\./, () => ({ uniqueItems: true })],
  [
    /^Pattern: (?:`` (?<quoted>.+?) ``|`(?<plain>[^`]+)`)\./,
    ({ quoted, plain }) => ({ pattern: quoted ?? plain }),
  ],
  [/^Format: (?<format>[a-z-]+)\./, ({ format }) => ({ format })],
  [/^Default: `(?<value>.+?)`\./, ({ value }) => ({ default: JSON.parse(value!) as unknown })],
  [/^Each item: (?<rest>[^\n]+)/, ({ rest }) => ({ items: factsInText(rest!) })],
]

/**
 * Reads the sentences of a comment back into the facts that they tell.
 *
 * @throws Error when the text has something else in it
 */
export const factsInText = (text: string): Facts => {
  if (text === '') return {}
  for (const [form, read] of sentences) {
    const match = form.exec(text)
    if (match) return { ...read(match.groups ?? {}), ...factsInText(text.slice(match[0].length).trimStart()) }
  }
  const mark = markInText(text)
  if (mark) return { ...mark.marks, ...factsInText(text.slice(mark.length).trimStart()) }
  throw new Error(`no sentence about a range, length, pattern, default, provider or region: ${text}`)
}

/** The facts of a schema as the document has them; null is no value of its own. */
export const factsInDocument = (document: OpenApiDocument, schema: Schema): Facts => {
  const resolved = resolve(document, schema)
  const values = withoutOpenEnd(document, unionOf(resolved) ?? []).filter(({ type }) => type !== 'null')
  const facts: Facts = {}
  if (values.length === 1) Object.assign(facts, factsInDocument(document, values[0]!))
  for (const keyword of factKeywords) if (resolved[keyword] !== undefined) facts[keyword] = resolved[keyword]
  const items = resolved.items ? factsInDocument(document, resolved.items) : {}
  if (Object.keys(items).length > 0) facts.items = items
  return facts
}
