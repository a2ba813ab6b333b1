import { componentName, keysOf, someText, type OpenApiDocument, type Shape } from '@elb-openapi/document'
import type { ErrorCode } from '../error-codes.ts'
import type { Rule } from '../rules.ts'
import { rootFile, type SpecFiles } from '../spec-files.ts'
import { follow } from './pointer.ts'

type Expectation = { is: unknown } | { contains: string | string[] } | { lacks: string | string[] }

/**
 * Where a decision stands: a place in the document and what is there, or a rule of `spec/ledger/rules`, whose bodies are
 * tried. A text contains words, a list values, an object keys.
 */
export type Claim = ({ at: string } & Expectation) | { rule: string }

/** The error codes stand in a file of their own: `spec/error-codes.yaml#/ELB.8904/404/0/meaning`. */
const codesFile = 'spec/error-codes.yaml'

const words = { anyOf: [someText, { type: 'array', items: someText, minItems: 1 }] }

export const claimShape: Shape = {
  type: 'object',
  properties: {
    at: {
      type: 'string',
      pattern: String.raw`^(spec/error-codes\.yaml)?#/`,
      description:
        'a JSON pointer into the document, such as #/components/schemas/Pool/properties/name/description',
    },
    is: {},
    contains: words,
    lacks: words,
    rule: someText,
  },
  additionalProperties: false,
}

export type ClaimSources = {
  document: OpenApiDocument
  errorCodes: ErrorCode[]
  rules: Rule[]
  files: SpecFiles
}

/** The error codes by code and status, which may have several meanings. */
const byCode = (codes: ErrorCode[]): Record<string, Record<string, ErrorCode[]>> => {
  const result: Record<string, Record<string, ErrorCode[]>> = {}
  for (const entry of codes) ((result[entry.code] ??= {})[entry.status] ??= []).push(entry)
  return result
}

const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim()

const shown = (value: unknown): string => {
  const written = typeof value === 'string' ? `"${oneLine(value)}"` : JSON.stringify(value)
  return written.length > 160 ? `${written.slice(0, 157)}...` : written
}

/** An item of a list as a claim names it: by its value, its name, or the component that it refers to. */
const itemName = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item)
  const node = item as { name?: string; $ref?: string }
  return node.name ?? componentName(node) ?? JSON.stringify(item)
}

const holds = (value: unknown, part: string): boolean => {
  if (typeof value === 'string') return oneLine(value).includes(oneLine(part))
  if (Array.isArray(value)) return value.map(itemName).includes(part)
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
}

const contents = (value: unknown): string => {
  if (Array.isArray(value)) return `has ${shown(value.map(itemName).join(', '))}`
  if (typeof value === 'object' && value !== null) return `has ${shown(Object.keys(value).join(', '))}`
  return `says ${shown(value)}`
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a value is not that a claim says of it. */
const compare = (claim: Expectation, value: unknown): string[] => {
  if ('is' in claim) return isEqual(value, claim.is) ? [] : [`is not ${shown(claim.is)}`]
  if ('contains' in claim)
    return [claim.contains]
      .flat()
      .filter((part) => !holds(value, part))
      .map((part) => `does not contain "${part}"`)
  return [claim.lacks]
    .flat()
    .filter((part) => holds(value, part))
    .map((part) => `contains "${part}", which it should not`)
}

/** The file that holds the place of a pointer. */
const fileOf = (pointer: string, files: SpecFiles): string => {
  const [first, second = '', third = ''] = keysOf(pointer)
  if (first === 'paths') return files.ofPath(second)
  return first === 'components' ? files.ofComponent(third) : rootFile
}

/** The keys of a claim that do not go together, or are missing. */
export const malformedClaim = (claim: Claim): string | undefined => {
  const keys = Object.keys(claim)
  if (keys.includes('rule'))
    return keys.length > 1 ? 'has a rule beside other keys in says; split it' : undefined
  const expectations = keys.filter((key) => key !== 'at')
  if (!keys.includes('at')) return 'says something, but not where; add at'
  return expectations.length === 1
    ? undefined
    : `says ${(claim as { at: string }).at}, but not what is there; add one of is, contains, lacks`
}

/** Looks up what errata say of the document. Returns what a claim is wrong about. */
export const claimChecker = ({
  document,
  errorCodes,
  rules,
  files,
}: ClaimSources): ((claim: Claim) => string[]) => {
  const codes = byCode(errorCodes)
  const ids = new Set(rules.map(({ id }) => id))
  return (claim) => {
    if ('rule' in claim)
      return ids.has(claim.rule)
        ? []
        : [`names the rule ${claim.rule}, which spec/ledger/rules does not have`]
    const [file, pointer = ''] = claim.at.split('#')
    const isCode = file === codesFile
    const found = follow(isCode ? codes : document, pointer)
    if ('problem' in found)
      return [`${claim.at} leads nowhere: ${found.problem}. Point to where the decision stands now`]
    const where = isCode ? claim.at : `${claim.at} of ${fileOf(pointer, files)}`
    return compare(claim, found.value).map(
      (problem) =>
        `${where} ${problem}: it ${contents(found.value)}. Correct it there, or what is said of it`,
    )
  }
}
