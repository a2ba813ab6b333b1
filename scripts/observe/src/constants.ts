import { listedValues, type Schema } from '@elb-openapi/document'

/** What a redirection takes over from the request. */
const placeholder = /\$\{(?:protocol|host|port|path|query)\}/g
const errorCode = /^[A-Z]{2,10}\.\d{4,8}$/
const errorKind = /^[A-Z][A-Za-z]{2,59}$/

/** Numbers from here on are no settings. */
const tooLarge = 10_000_000

const isListed = (schemas: Schema[], value: unknown): boolean =>
  schemas.some((schema) => listedValues(schema)?.includes(value) || schema.default === value)

/** Whether a text has capitals only, small letters only, or both. */
const caseOf = (text: string): string => (/[a-z]/.test(text) ? 'a' : '') + (/[A-Z]/.test(text) ? 'A' : '')

/** The longest value that a provider would list. */
const longestValue = 40

/** Whether a text may be another value of those that the schemas list: written like one of them, without long numbers. */
const looksListed = (text: string, schemas: Schema[]): boolean =>
  /^[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*$/.test(text) &&
  text.length <= longestValue &&
  !/\d{4}/.test(text) &&
  !/[0-9a-f]{8}/.test(text) &&
  schemas
    .flatMap((schema) => listedValues(schema) ?? [])
    .some((value) => typeof value === 'string' && caseOf(value) === caseOf(text))

/** Why a text stays as it is; `new` for a value that may be one that the document lacks. */
export type Kept = 'constant' | 'new'

/** Tells whether a text of a field is a constant. `schemas` are those that it may follow, none for an unknown field. */
export const keptText = (
  text: string,
  field: string,
  schemas: Schema[],
  isError: boolean,
): Kept | undefined => {
  if (text === '' || isListed(schemas, text)) return 'constant'
  // Lists of statuses, as health checks have them.
  if (schemas.length > 0 && /^\d{1,3}(?:[-,]\d{1,3})*$/.test(text)) return 'constant'
  if (text.match(placeholder)?.join('') === text) return 'constant'
  if (isError && /^(?:error_)?code$/.test(field) && errorCode.test(text)) return 'constant'
  if (isError && field === 'type' && errorKind.test(text)) return 'new'
  return looksListed(text, schemas) ? 'new' : undefined
}

/** Keeps the placeholders in a text, and has the rest replaced. */
export const aroundPlaceholders = (text: string, replace: (part: string) => string): string => {
  const kept = text.match(placeholder) ?? []
  return text
    .split(placeholder)
    .map((part, index) => (part === '' ? '' : replace(part)) + (kept[index] ?? ''))
    .join('')
}

/** Whether a number is a setting: one of a field that has bounds or values, or one that stands for all, none or no limit. */
export const isSetting = (number: number, schemas: Schema[]): boolean =>
  [-1, 0, 1].includes(number) ||
  isListed(schemas, number) ||
  (Math.abs(number) < tooLarge &&
    schemas.some(({ minimum, maximum }) => minimum !== undefined && maximum !== undefined))
