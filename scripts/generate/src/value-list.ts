export const jsDoc = (text: string | undefined): string => {
  if (!text) return ''
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

export type Value = string | number

export const literal = (value: Value): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)

/** An array with a line for each value. */
export const list = (values: readonly Value[]): string =>
  `[\n${values.map((value) => `  ${literal(value)},\n`).join('')}]`

/** A list of values as a constant and a type of the same name, so that it is there at run time too. */
export const valueList = (name: string, values: readonly Value[], text: string | undefined): string => {
  const doc = jsDoc(text)
  return `${doc}export const ${name} = ${list(values)} as const\n${doc}export type ${name} = (typeof ${name})[number]\n`
}
