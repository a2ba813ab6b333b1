import type { Availability } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { createJudge } from '../../src/availability/check.ts'
import { isStated } from '../../src/availability/said.ts'
import { collectWitnesses } from '../../src/availability/witnesses.ts'
import { matchOperations } from '../../src/match.ts'
import { project } from '../project.ts'

const sources = {
  ...project,
  subjects: matchOperations(project.document, project.ledger),
  observations: project.observations.observations,
}
const { places, judge } = createJudge(sources)
const witnesses = collectWitnesses(sources)
const keys = ['x-providers', 'x-support', 'x-regions'] as const

/** Every way to take one mark away. */
const lessOf = (marks: Availability): [string, Availability][] =>
  keys.flatMap((key) => {
    const { [key]: mark, ...rest } = marks
    if (mark === undefined) return []
    if (Array.isArray(mark)) return [[key, rest] as [string, Availability]]
    return Object.keys(mark).map((id): [string, Availability] => {
      const others = Object.entries(mark).filter(([other]) => other !== id)
      return [`${key} ${id}`, others.length > 0 ? { ...rest, [key]: Object.fromEntries(others) } : rest]
    })
  })

/** What a provider's own pages say of support is compared row by row. */
const isOfRows = (name: string, mark: string): boolean => {
  const [key, id = ''] = mark.split(' ')
  const rows = witnesses.get(name)?.get(id)?.support.size ?? 0
  return key === 'x-support' && rows > 0 && !isStated(project.ledger.statements, id, [name])
}

test('every mark is noticed when it is taken away', () => {
  const broken = places.flatMap((place) =>
    lessOf(place.marks)
      .filter(([mark]) => !isOfRows(place.name, mark))
      .map(([mark, marks]) => ({ name: `${place.name}: ${mark}`, problems: judge({ ...place, marks }) })),
  )
  expect(broken.length).toBeGreaterThan(300)
  expect(broken.filter(({ problems }) => problems.length === 0).map(({ name }) => name)).toEqual([])
})

test('a mark is noticed at every place that has none', () => {
  const marks: Availability = { 'x-regions': { 'eu-de': 'unsupported' } }
  expect(
    places.filter((place) => judge({ ...place, marks: { ...place.marks, ...marks } }).length === 0),
  ).toEqual([])
})
