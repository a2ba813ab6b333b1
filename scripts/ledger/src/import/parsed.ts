// The shape of the input: pages of the documentation, parsed into tables and examples.

export type ParsedRow = {
  name: string
  mandatory: boolean | null
  type: string | null
  typeRaw: string | null
  itemRef: string | null
  itemType: string | null
  itemTable?: number
  min: number | null
  max: number | null
  minItems?: number | null
  maxItems?: number | null
  default: unknown
  enum: unknown[]
  unsupported?: boolean
  reserved?: boolean
  /** Set where a row stands in a table of another place. */
  in?: string
  /** The cells by their column. */
  cells?: Record<string, string>
  /** The same, where one that spans several rows is filled in for each of them. */
  filled?: Record<string, string>
}

export type ParsedTable = {
  number: number | null
  role: string
  object: string | null
  status: number | null
  columns?: string[]
  rows: ParsedRow[]
}

type ParsedExample = {
  kind: string
  n: number
  status: number | null
  url: string | null
  body: unknown
  foreign: boolean
}

export type ParsedPage = {
  slug: string
  source: string
  sourceFile: string
  apiVersion: string
  title: string
  method: string
  path: string
  tables: ParsedTable[]
  examples: ParsedExample[]
}
