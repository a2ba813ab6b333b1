import { expect, test } from 'vitest'
import type { Change, Kind } from '../src/change.ts'
import { neededBump, nextVersion } from '../src/needed.ts'
import { report } from '../src/report.ts'

const change = (kind: Kind): Change => ({ kind, because: 'rule', place: 'Pool.name', says: 'It changed.' })
const since = { ref: 'v', version: '1.2.3' }

test.each([
  ['major', '1.2.3', 'major', '2.0.0'],
  ['minor', '1.2.3', 'minor', '1.3.0'],
  ['patch', '1.2.3', 'patch', '1.2.4'],
  ['major', '0.1.0', 'minor', '0.2.0'],
  ['minor', '0.1.0', 'minor', '0.2.0'],
  ['patch', '0.1.0', 'patch', '0.1.1'],
] as const)('a %s change after %s raises the %s part: %s', (kind, version, bump, next) => {
  expect(neededBump(kind, version)).toBe(bump)
  expect(nextVersion(version, bump)).toBe(next)
})

test('lists what is more than a text, and counts all', () => {
  const changes = [change('major'), change('minor'), change('patch'), change('patch')]
  expect(report(changes, { ...since, pending: 'major' })).toEqual({
    isEnough: true,
    lines: [
      'major  Pool.name: It changed. (rule)',
      'minor  Pool.name: It changed. (rule)',
      '1 major, 1 minor, 2 patch since v. This is a major change: 1.2.3 -> 2.0.0.',
      'The changesets say major, which is enough.',
    ],
  })
})

test('says what to do when the changesets say too little', () => {
  expect(report([change('minor')], { ...since, pending: 'patch' })).toEqual({
    isEnough: false,
    lines: [
      'minor  Pool.name: It changed. (rule)',
      '0 major, 1 minor, 0 patch since v. This is a minor change: 1.2.3 -> 1.3.0.',
      'The changesets say patch, which is not enough: run npx -y pnpm@12.21.0 changeset, and choose minor for @elb-openapi/spec.',
    ],
  })
})

test('says so when there is no changeset', () => {
  const { isEnough, lines } = report([change('patch')], { ...since, pending: undefined })
  expect(isEnough).toBe(false)
  expect(lines.at(-1)).toBe(
    'No changeset speaks of it, which is not enough: run npx -y pnpm@12.21.0 changeset, and choose patch for @elb-openapi/spec.',
  )
})

test('explains what breaks below 1.0', () => {
  const { isEnough, lines } = report([change('major')], { ref: 'v', version: '0.1.0', pending: 'minor' })
  expect(isEnough).toBe(true)
  expect(lines.at(-2)).toBe(
    '1 major, 0 minor, 0 patch since v. This is a major change, which below 1.0 raises the minor part: 0.1.0 -> 0.2.0.',
  )
})

test('needs no changeset when nothing changed', () => {
  expect(report([], { ...since, pending: undefined })).toEqual({
    isEnough: true,
    lines: ['The document is as it was at v.'],
  })
})
