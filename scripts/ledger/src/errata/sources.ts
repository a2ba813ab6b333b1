import { nearName } from '@elb-openapi/document'
import type { DocumentedCode } from '../error-codes.ts'
import type { Subject } from '../match.ts'
import type { Observation } from '../observations/observation.ts'
import type { Ledger } from '../pages.ts'
import { address, fieldsOf } from '../row.ts'

/** Addresses outside of `pages.csv` that an erratum may name: what stands below them is public and stays. */
const openAddresses = [
  'https://docs.otc.t-systems.com/elastic-load-balancing/',
  'https://github.com/opentelekomcloud/',
  'https://github.com/opentelekomcloud-docs-swiss/elastic-load-balancing/',
  'https://github.com/huaweicloud/',
  'https://github.com/kubernetes/cloud-provider-openstack/',
  'https://specs.openstack.org/openstack/api-sig/',
]

/** What an erratum may name: pages with their fields, tables, examples and codes, addresses, and observations. */
export type ErrataSources = {
  problemOfPage: (page: string) => string[]
  problemOfAddress: (url: string) => string[]
  problemOfObservation: (file: string) => string[]
  /** Whether a page has a row for a field, or the document has the field in the operation of the page. */
  hasField: (page: string, field: string) => boolean
  /** The fields of a page, to find one that is near. */
  fieldsOf: (page: string) => string[]
  tablesOf: (page: string) => Set<string>
  tablesInWords: (page: string) => string
  /** `request 1`, `response 2` */
  examplesOf: (page: string) => Set<string>
  examplesInWords: (page: string) => string
  codesOf: (page: string) => Set<string>
  /** Names that stand in rows and in the document: the parts of all fields. */
  names: Set<string>
  pages: Set<string>
}

const groupBy = <T>(
  items: T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => string,
): Map<string, Set<string>> => {
  const groups = new Map<string, Set<string>>()
  for (const item of items) groups.set(keyOf(item), (groups.get(keyOf(item)) ?? new Set()).add(valueOf(item)))
  return groups
}

const inWords = (what: string, has: Set<string>): string =>
  has.size === 0 ? `of which the ledger has no ${what}` : `which has ${what} ${[...has].join(', ')}`

/** Collects all that errata may name. */
export const errataSources = (
  ledger: Ledger,
  subjects: Subject[],
  documentedCodes: DocumentedCode[],
  observations: Observation[],
): ErrataSources => {
  const observed = observations.map(({ file }) => file)
  const all = [...ledger.pages, ...ledger.commonPages]
  const pages = new Set(all.map(({ page }) => page))
  const addresses = new Set(all.map(({ url }) => url).filter((url) => url !== ''))
  const tables = groupBy(
    ledger.rows.filter(({ table }) => /^\d+$/.test(table)),
    ({ page }) => page,
    ({ table }) => table,
  )
  const examples = groupBy(
    ledger.examples,
    ({ page }) => page,
    ({ kind, n }) => `${kind} ${n}`,
  )
  const codes = groupBy(
    documentedCodes,
    ({ page }) => page,
    ({ code }) => code,
  )
  const rows = new Map<string, Set<string>>()
  for (const row of ledger.rows) {
    const own = rows.get(row.page) ?? new Set()
    for (const field of fieldsOf(row)) own.add(address(row, field))
    rows.set(row.page, own)
  }
  const permissions = groupBy(
    ledger.permissions,
    ({ page }) => page,
    ({ method, path }) => `permission ${method} ${path}`,
  )
  const inDocument = new Set(subjects.flatMap(({ fields }) => [...fields.keys()]))
  const ofPage = new Map(
    subjects.flatMap((subject) => subject.pages.map(({ page }) => [page, subject] as const)),
  )
  const none = new Set<string>()
  const fieldNames = [...inDocument, ...[...rows.values()].flatMap((own) => [...own])]
  return {
    pages,
    names: new Set(fieldNames.flatMap((field) => field.split(/[ .[\]]+/))),
    problemOfPage: (page) => {
      if (pages.has(page)) return []
      const near = nearName(page, [...pages])
      return [
        `names the page ${page}, which pages.csv does not have; ${near ? `did you mean ${near}?` : 'take a name that it has'}`,
      ]
    },
    problemOfAddress: (url) =>
      addresses.has(url) || openAddresses.some((open) => url.startsWith(open))
        ? []
        : [`names the address ${url}, which is neither in pages.csv nor below ${openAddresses.join(', ')}`],
    problemOfObservation: (file) => {
      if (observed.includes(file)) return []
      const near = nearName(file, observed)
      return [
        `names the observation ${file}, which is not there; ${near ? `did you mean ${near}?` : 'take the path of a file of spec/observations'}`,
      ]
    },
    hasField: (page, field) => {
      const example = /^(request|response) example (\d+)$/.exec(field)
      if (example) return (examples.get(page) ?? none).has(`${example[1]} ${example[2]}`)
      if (field.startsWith('permission ')) return (permissions.get(page) ?? none).has(field)
      const subject = ofPage.get(page)
      // A common page speaks of any operation.
      return (
        (rows.get(page) ?? none).has(field) || (subject ? subject.fields.has(field) : inDocument.has(field))
      )
    },
    fieldsOf: (page) => [...(rows.get(page) ?? none), ...(ofPage.get(page)?.fields.keys() ?? inDocument)],
    tablesOf: (page) => tables.get(page) ?? none,
    tablesInWords: (page) => inWords('tables', tables.get(page) ?? none),
    examplesOf: (page) => examples.get(page) ?? none,
    examplesInWords: (page) => inWords('the examples', examples.get(page) ?? none),
    codesOf: (page) => codes.get(page) ?? none,
  }
}
