export type Node = Record<string, unknown>

/** Visits every object of a document, except maps of fields and the values of examples, whose keys mean nothing here. */
export function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Node)
  for (const [key, child] of Object.entries(value)) {
    if (data.has(key)) continue
    if (key === 'properties') for (const schema of Object.values(child as Node)) walk(schema, visit)
    else walk(child, visit)
  }
}

const data = new Set(['value', 'example', 'default', 'const', 'enum', 'x-codeSamples'])
