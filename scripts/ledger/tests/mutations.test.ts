import { globSync } from 'node:fs'
import { fromRoot, type Operation } from '@elb-openapi/document'
import { describeUnproven, fingerprint, reportFigures } from '@elb-openapi/testing'
import { expect, test } from 'vitest'
import { isStated } from '../src/availability/said.ts'
import { matchOperations } from '../src/match.ts'
import { checkProject } from '../src/project.ts'
import { mutationsOf, type Mutation, type MutationTarget } from './mutations.ts'
import { noticer } from './noticed.ts'
import { document, ledger, project } from './project.ts'
import { affectedFinder, narrowSliceOf, readsOf, sliceOf, withoutProse } from './slice.ts'

const subjects = matchOperations(document, ledger)
/** Fields that no page has, by schema and name: an erratum adds them, and with them facts that no row can prove. */
const added = new Set(
  project.errata
    .filter(({ fact, documented }) => fact === 'row' && documented === '')
    .flatMap(({ places }) => places)
    .flatMap(({ page, fields }) =>
      subjects
        .filter(({ pages }) => pages.some((one) => one.page === page))
        .flatMap((subject) => fields.flatMap((field) => subject.fields.get(field) ?? [])),
    )
    .flatMap(({ owners, address }) => owners.map((owner) => `${owner}.${address.split(/[ .]/).at(-1)}`)),
)
/** That such a field is there is told by its erratum; nothing else about it. Support that a statement tells is proven with the marks. */
const canBeProven = ({ name }: Mutation): boolean => {
  const [place = '', what = ''] = name.split(': ')
  const field = place.replaceAll('[]', '')
  if (what === 'no x-support' && isStated(ledger.statements, 'otc', [field])) return false
  return !added.has(field) || /^(renamed|removed)$/.test(what)
}

const found = mutationsOf(document).flatMap(({ mutations }) => mutations)
const groups = mutationsOf(document)
  .map((group) => ({ ...group, mutations: group.mutations.filter(canBeProven) }))
  .filter(({ mutations }) => mutations.length > 0)
const all = groups.flatMap(({ mutations }) => mutations)

reportFigures({
  'facts broken one by one': all.length,
  'facts of fields that no page has': found.length - all.length,
})

test('the document as it is passes the check', () => {
  expect(checkProject(project).problems).toEqual([])
})

test.each([
  'renamed',
  'removed',
  'required flipped',
  'maximum + 1',
  'minLength + 1',
  'maxItems + 1',
  '[]: maximum + 1',
  'enum without',
  'no default',
  'no pattern',
  'no format',
  'no x-support',
  'never null',
  'another type',
  'another const',
  'without rule',
  'success status',
  'another permission',
])('there are mutations of the kind "%s"', (kind) => {
  expect(all.filter(({ name }) => name.includes(kind)).length).toBeGreaterThan(0)
})

const affectedBy = affectedFinder(document)
const read = { ...project, document: withoutProse(document) }
const prints = new Map<Operation, string>()
const printOf = (operation: Operation): string => {
  const known = prints.get(operation) ?? fingerprint(readsOf(read, operation))
  prints.set(operation, known)
  return known
}

/** What the rules do not notice either: bodies that have to be accepted tell the branches of a union apart. */
const unruled = (mutations: Mutation[], affected: Operation[], target: MutationTarget): string[] => {
  if (mutations.length === 0) return []
  const ruled = noticer(sliceOf(project, affected), target)
  return mutations
    .filter(({ named, ...mutation }) => !ruled({ ...mutation, named: { ...named, isRule: true } }))
    .map(({ name }) => name)
}

/** The mutations that the check does not notice: of one operation first, and of all together where that sees nothing. */
const survivors = (target: MutationTarget, mutations: Mutation[]): string[] => {
  const affected = affectedBy(target)
  const first = noticer(narrowSliceOf(project, affected[0]!, target), target)
  const rest = mutations.filter((mutation) => !first(mutation))
  if (rest.length === 0) return []
  const together = noticer(sliceOf(project, affected), target)
  return unruled(
    rest.filter((mutation) => !together(mutation)),
    affected,
    target,
  )
}

await describeUnproven(
  {
    file: import.meta.filename,
    about: 'schemas and operations',
    claims: groups.map(({ target, mutations }) => ({
      id: 'schema' in target ? target.schema : target.operation,
      value: { target, mutations },
      reads: affectedBy(target).map(printOf),
    })),
    files: globSync(['spec/bundle/*.yaml', 'spec/errata/**/*.yaml', 'spec/ledger/**/*.{csv,yaml}'], {
      cwd: fromRoot('.'),
    }).map(fromRoot),
  },
  ({ target, mutations }) => {
    test(`each of ${mutations.length} facts is found when it is broken`, { timeout: 300_000 }, () => {
      expect(survivors(target, mutations)).toEqual([])
    })
  },
)
