import { resolve, unionOf, withoutOpenEnd, type OpenApiDocument, type Schema } from '@elb-openapi/document'

/** What stands in code, also when it has backticks itself. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

const between = (least: number | undefined, most: number | undefined): string => {
  if (least === undefined) return `At most ${most}`
  if (most === undefined) return `At least ${least}`
  return least === most ? `Exactly ${least}` : `${least} to ${most}`
}

/** A range as a sentence; what is counted is in the plural unless the last number is 1. */
const range = (least: number | undefined, most: number | undefined, counted?: [string, string]): string[] => {
  if (least === undefined && most === undefined) return []
  const unit = counted && ` ${counted[(most ?? least) === 1 ? 0 : 1]}`
  return [`${between(least, most)}${unit ?? ''}.`]
}

/** The schema of the values other than null, without references. */
const valueSchema = (document: OpenApiDocument, schema: Schema): Schema => {
  const resolved = resolve(document, schema)
  const values = withoutOpenEnd(document, unionOf(resolved) ?? []).filter(({ type }) => type !== 'null')
  return values.length === 1 ? { ...valueSchema(document, values[0]!), ...resolved } : resolved
}

/**
 * What a schema says about its values beyond their type: range, length, pattern, format, number of items, default, and
 * the same for its items. TypeScript cannot say it, so it stands in the comments.
 *
 * @returns sentences such as ``1 to 255 characters. Default: `"server"`.``, or an empty string
 */
export const factsOf = (document: OpenApiDocument, schema: Schema): string => {
  const value = valueSchema(document, schema)
  const ofItems = value.items ? factsOf(document, value.items) : ''
  return [
    ...range(value.minimum, value.maximum),
    ...range(value.minLength, value.maxLength, ['character', 'characters']),
    ...range(value.minItems, value.maxItems, ['item', 'items']),
    ...range(value.minProperties, undefined, ['field', 'fields']),
    ...(value.uniqueItems ? ['No two items are equal.'] : []),
    ...(value.pattern === undefined ? [] : [`Pattern: ${code(value.pattern)}.`]),
    ...(value.format === undefined ? [] : [`Format: ${value.format}.`]),
    ...(value.default === undefined ? [] : [`Default: ${code(JSON.stringify(value.default))}.`]),
    ...(ofItems === '' ? [] : [`Each item: ${ofItems}`]),
  ].join(' ')
}
