/**
 * Where the mock knowingly differs from the document. Each is said in the mock's README. One that no request of a
 * whole run meets is out of date and fails the run.
 */
export const deviations = {
  'boolean-case': {
    what: 'Booleans in the query may be written True and FALSE.',
    why: 'The links of the service write page_reverse=True.',
  },
  'repeated-text': {
    what: 'A text filter that the document takes once may be repeated.',
    why: 'The service takes every repeated filter as "any of these".',
  },
  'empty-text': {
    what: 'A text filter without a value counts as not given, also where the document lists its values.',
    why: 'The service takes an empty filter for none.',
  },
  'unknown-query': {
    what: 'Query parameters that the operation does not have are ignored.',
    why: 'The service ignores them.',
  },
} as const satisfies Record<string, { what: string; why: string }>

export type Deviation = keyof typeof deviations
