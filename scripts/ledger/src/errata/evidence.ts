import { record, someText, type Shape } from '@elb-openapi/document'
import type { ErrataSources } from './sources.ts'

/** What a reader can open to see that an erratum is right: a page with the tables, examples or codes in question, an address, or a body that was observed. */
export type Evidence =
  | { page: string; tables?: number[]; examples?: string[]; codes?: string[] }
  | { url: string }
  | { observation: string }

const some = (items: Shape): Shape => ({ type: 'array', items, minItems: 1 })

export const evidenceShape: Shape = {
  type: 'object',
  // One key says what kind of evidence it is.
  if: { required: ['url'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: record({
    url: { type: 'string', pattern: '^https://', description: 'an address that begins with https://' },
  }),
  else: {
    if: { required: ['observation'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: record({ observation: someText }),
    else: record(
      { page: someText },
      {
        tables: some({ type: 'integer' }),
        examples: some({
          type: 'string',
          pattern: String.raw`^(request|response) \d+$`,
          description: 'an example such as request 1 or response 2',
        }),
        codes: some(someText),
      },
    ),
  },
}

/** What an evidence names and is not there. */
export const checkEvidence = (evidence: Evidence, sources: ErrataSources): string[] => {
  if ('url' in evidence) return sources.problemOfAddress(evidence.url)
  if ('observation' in evidence) return sources.problemOfObservation(evidence.observation)
  const { page, tables = [], examples = [], codes = [] } = evidence
  const unknown = sources.problemOfPage(page)
  if (unknown.length > 0) return unknown
  return [
    ...tables
      .filter((table) => !sources.tablesOf(page).has(String(table)))
      .map((table) => `the evidence names table ${table} of ${page}, ${sources.tablesInWords(page)}`),
    ...examples
      .filter((example) => !sources.examplesOf(page).has(example))
      .map(
        (example) => `the evidence names the example ${example} of ${page}, ${sources.examplesInWords(page)}`,
      ),
    ...codes
      .filter((code) => !sources.codesOf(page).has(code))
      .map((code) => `the evidence names the error code ${code}, which ${page} does not list`),
  ]
}
