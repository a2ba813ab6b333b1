export const jsDoc = (text: string | undefined): string => {
  if (!text) return ''
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

const literal = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** A list of values as a constant and a type of the same name, so that it is there at run time too. */
export const valueList = (name: string, values: readonly string[], text: string | undefined): string => {
  const doc = jsDoc(text)
  const items = values.map((value) => `  ${literal(value)},\n`).join('')
  return `${doc}export const ${name} = [\n${items}] as const\n${doc}export type ${name} = (typeof ${name})[number]\n`
}
