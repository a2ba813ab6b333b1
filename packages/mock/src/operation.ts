import type { SchemaObject } from './explain/schema.ts'

/** The two generations of the API; each has its own form of error. */
export type Generation = 'v2.0' | 'v3'

/** The generation that a path belongs to: `/v2.0` and below is v2.0, however it is encoded, anything else is v3. */
export function generationOf(path: string): Generation {
  const plain = path.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
  return /^\/v2\.0(?:\/|$)/.test(plain) ? 'v2.0' : 'v3'
}

/** The forms that errors come in: those of the two generations, and that of IAM, where clients log in. */
export type ErrorForm = Generation | 'iam'

/** The form that the errors of a path have. */
export const errorFormOf = (path: string): ErrorForm =>
  /^\/v3(?:\.0\/OS-CREDENTIAL|\/auth|\/projects)(?:\/|$)/.test(path) ? 'iam' : generationOf(path)

/** One operation of the document: what the mock needs to know of it. */
export interface Operation {
  /** The operationId; method and path where there is none. */
  name: string
  /** In upper case. */
  method: string
  /** With `{names}` for parameters. */
  path: string
  /** Alternatives, each with the headers that carry it; none where credentials are not needed. */
  credentials: readonly (readonly string[])[]
  parameters: Readonly<Record<'path' | 'query' | 'header', readonly Parameter[]>>
  body: RequestBody | undefined
  /** In the order of the document. */
  responses: readonly DeclaredResponse[]
  /** What the schemas' references lead to. */
  bundle: unknown
}

export interface Parameter {
  name: string
  required: boolean
  schema: SchemaObject | undefined
  /** How a list is written: repeated, joined by commas, or in a way that only Prism reads. */
  list: 'repeated' | 'joined' | 'other'
  /** The first example, the default or the first allowed value; undefined when there is none. */
  example: unknown
}

export interface RequestBody {
  required: boolean
  contents: readonly Content[]
}

export interface DeclaredResponse {
  /** A status, a family such as `2XX`, or `default`. */
  code: string
  contents: readonly Content[]
}

/** A body in one media type. */
export interface Content {
  mediaType: string
  schema: SchemaObject | undefined
  /** Names of the examples, in the order of the document. */
  examples: readonly string[]
}
