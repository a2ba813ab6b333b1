/** Longest line that is kept in one piece, so that a narrow panel shows it. */
const width = 72

/** A JSON value as TypeScript source: on one line where it fits behind `column` characters, else one field a line. */
export function literal(value: unknown, indent = '', column = indent.length): string {
  const line = onOneLine(value)
  if (typeof value !== 'object' || value === null || column + line.length <= width) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return block(
      '[',
      value.map((item) => literal(item, inner)),
      ']',
      indent,
    )
  }
  const fields = Object.entries(value).map(([key, item]) => {
    const start = `${name(key)}: `
    return start + literal(item, inner, inner.length + start.length)
  })
  return block('{', fields, '}', indent)
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const fields = Object.entries(value).map(([key, item]) => `${name(key)}: ${onOneLine(item)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function block(open: string, items: string[], close: string, indent: string): string {
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`
}

function name(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key)
}

function quote(text: string): string {
  const json = JSON.stringify(text)
  if (text.includes("'") && !text.includes('"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
