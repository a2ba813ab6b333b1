import { branchesOf, type OpenApiDocument, type Schema } from '@elb-openapi/document'
import { leftoversInWords } from '@elb-openapi/ledger'
import { aroundPlaceholders, isSetting, keptText } from './constants.ts'
import { createSubstitutes, syntheticNumber, syntheticText } from './synthetic.ts'

/** A body without anything of its own, and what its owner should look at. */
export type Shape = {
  body: unknown
  /** Names of fields that the document does not have, kept as they are. */
  newNames: string[]
  /** Values that the document does not list where it lists others, kept as they are. */
  newValues: string[]
  /** How many names of fields looked like data, and were replaced. */
  replacedNames: number
}

const longestName = 40

/** Whether a name looks like one that an API gives to a field, and not like data. */
const looksLikeField = (name: string): boolean =>
  name.length <= longestName &&
  (/^[a-z]+$/.test(name) ||
    /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(name) ||
    /^[a-z]+(?:[A-Z][a-z]+)*$/.test(name) ||
    /^X(?:-[A-Z][A-Za-z0-9]*)+$/.test(name)) &&
  !/\d{3}/.test(name) &&
  !/(?=\w*\d)[0-9a-f]{6}/.test(name) &&
  leftoversInWords(name).length === 0

const formsOf = (document: OpenApiDocument, schemas: Schema[]): Schema[] =>
  schemas.flatMap((schema) => branchesOf(document, schema).branches.map((branch) => branch.schema))

/** The schemas of a field in the objects that may stand there; undefined when none of them has it. */
const fieldOf = (forms: Schema[], name: string): Schema[] | undefined => {
  const found = forms.flatMap(({ properties }) =>
    properties && Object.hasOwn(properties, name) ? [properties[name]!] : [],
  )
  return found.length > 0 ? found : undefined
}

/**
 * Turns a body into its shape: names of fields, types, nulls, booleans, listed values and settings stay; all else becomes
 * synthetic, equal values alike.
 *
 * @param schema what the document says of the body; undefined when it says nothing
 * @param isError whether codes of errors may stand in it
 */
export const shapeOf = (
  document: OpenApiDocument,
  schema: Schema | undefined,
  body: unknown,
  isError: boolean,
): Shape => {
  const substitutes = createSubstitutes()
  const newNames = new Set<string>()
  const newValues = new Set<string>()
  const replaced = new Map<string, string>()

  const textOf = (text: string, field: string, forms: Schema[]): string => {
    const kept = keptText(text, field, forms, isError)
    if (kept === 'new') newValues.add(`${field}: ${text}`)
    return kept === undefined ? aroundPlaceholders(text, (part) => syntheticText(part, substitutes)) : text
  }

  const nameOf = (name: string, isKnown: boolean, isMap: boolean): string => {
    if (isKnown) return name
    if (!isMap && looksLikeField(name)) {
      newNames.add(name)
      return name
    }
    const other = replaced.get(name) ?? `field_${replaced.size + 1}`
    replaced.set(name, other)
    return other
  }

  const walk = (value: unknown, field: string, schemas: Schema[]): unknown => {
    const forms = formsOf(document, schemas)
    if (typeof value === 'string') return textOf(value, field, forms)
    if (typeof value === 'number') return isSetting(value, forms) ? value : syntheticNumber(value)
    if (Array.isArray(value)) {
      const items = forms.flatMap((form) => form.items ?? [])
      return value.map((item) => walk(item, field, items))
    }
    if (typeof value !== 'object' || value === null) return value
    const others = forms.flatMap(({ additionalProperties }) =>
      typeof additionalProperties === 'object' ? [additionalProperties] : [],
    )
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const own = fieldOf(forms, name)
        const given = nameOf(name, own !== undefined, others.length > 0)
        return [given, walk(inner, given, own ?? others)]
      }),
    )
  }

  const shape = walk(body, '', schema ? [schema] : [])
  return {
    body: shape,
    newNames: [...newNames],
    newValues: [...newValues],
    replacedNames: replaced.size,
  }
}
