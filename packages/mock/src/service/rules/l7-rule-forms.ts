import type { Refusal } from '../../errors/refusal.ts'
import type { Generation } from '../../operation.ts'
import { wrong } from './declared.ts'

/** What is compared, and with what. */
interface Condition {
  key?: string
  value?: string
}

/** The fields of an L7 rule that depend on each other. */
export interface RuleFields extends Condition {
  type?: string
  compare_type?: string
  conditions?: Condition[]
}

/** How something has to look, and how to say it. */
type Form = readonly [RegExp, string]

const domain: Form = [
  /^[A-Za-z\d*][A-Za-z\d.*-]*$/,
  'A domain name has letters, digits, hyphens, periods and *, and begins with none of hyphen and period',
]
const path: Form = [
  /^\/[\w~';@^%#&$.*+?,=!:|/()[\]{}-]*$/,
  "A path begins with a slash and has letters, digits and _~';@^-%#&$.*+?,=!:|/()[]{}",
]
const ofQuery: Form = [/^[^ [\]{}<>\\"#&|%~]+$/, 'It has a space or one of []{}<>\\"#&|%~']

/** The values of conditions by the type of the rule; those of paths only where no regular expression is meant. */
const values: Readonly<Record<string, Form>> = {
  HOST_NAME: domain,
  PATH: path,
  METHOD: [
    /^(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)$/,
    'It is none of GET, PUT, POST, DELETE, PATCH, HEAD and OPTIONS',
  ],
  HEADER: [/^[^ "]*$/, 'It has a space or a double quote'],
  QUERY_STRING: ofQuery,
  SOURCE_IP: [/^[\dA-Fa-f.:]+\/\d{1,3}$/, 'It is no block of addresses in CIDR notation'],
}

/** In v2.0 rules have no conditions, and their own values these forms. */
const v2Values: Readonly<Record<string, Form>> = {
  HOST_NAME: [
    /^[A-Za-z\d][A-Za-z\d.-]{0,99}$/,
    'A domain name has at most 100 letters, digits, hyphens and periods, and begins with a letter or digit',
  ],
  PATH: [
    /^\/[\w~';@^%#&$.*+?,=!:|\\/()[\]{}-]*$/,
    "A path begins with a slash and has letters, digits and _~';@^-%#&$.*+?,=!:|\\/()[]{}",
  ],
}

/** The keys of conditions by the type of the rule; other types have none. */
const keys: Readonly<Record<string, Form>> = {
  HEADER: [/^[\w-]{1,40}$/, 'It is not 1 to 40 letters, digits, hyphens and underscores'],
  QUERY_STRING: ofQuery,
}

/** Types whose rules compare with their own value where they have no conditions. */
const byValue = ['HOST_NAME', 'PATH']

const against = (form: Form | undefined, place: string, text: string | undefined): Refusal | undefined =>
  !form || text === undefined || form[0].test(text) ? undefined : wrong(place, form[1])

/** What speaks against a rule as a whole: its comparison, and the forms of its keys and values, by its type. */
export function misfit(rule: RuleFields, generation: Generation): Refusal | undefined {
  const { type = '', compare_type: comparison, value, conditions = [] } = rule
  if (type !== 'PATH' && comparison !== undefined && comparison !== 'EQUAL_TO')
    return wrong('rule.compare_type', `Rules of type ${type} compare by EQUAL_TO, not by ${comparison}`)
  const forms = generation === 'v2.0' ? v2Values : values
  const form = comparison === 'REGEX' ? undefined : forms[type]
  if (conditions.length === 0) return byValue.includes(type) ? against(form, 'rule.value', value) : undefined
  for (const [index, condition] of conditions.entries()) {
    const place = `rule.conditions[${index}]`
    const refusal =
      against(keys[type], `${place}.key`, condition.key) ?? against(form, `${place}.value`, condition.value)
    if (refusal) return refusal
  }
  return undefined
}

/** The conditions of a rule have the same key. */
export function differentKeys(place: string, { conditions = [] }: RuleFields): Refusal | undefined {
  const different = new Set(conditions.map(({ key = '' }) => key))
  return different.size > 1
    ? wrong(
        place,
        `Their keys must be the same, not ${[...different].map((key) => `'${key}'`).join(' and ')}`,
      )
    : undefined
}

/** An asterisk in a domain name stands for its leftmost label. */
export function strayWildcard(place: string, rules: readonly RuleFields[]): Refusal | undefined {
  const bad = rules
    .filter(({ type }) => type === 'HOST_NAME')
    .flatMap(({ value, conditions = [] }) => [value, ...conditions.map((condition) => condition.value)])
    .find((name) => name !== undefined && /.\*|^\*[^.]/.test(name))
  return bad === undefined
    ? undefined
    : wrong(place, `In a domain name, * is a wildcard only as the leftmost label, unlike in '${bad}'`)
}
