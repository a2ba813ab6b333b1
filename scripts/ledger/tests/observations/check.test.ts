import { describe, expect, test } from 'vitest'
import { checkObservations, countsInWords } from '../../src/observations/check.ts'
import type { Observation } from '../../src/observations/observation.ts'
import type { Pending } from '../../src/observations/read.ts'
import { linesOf } from '../../src/difference.ts'
import { checkProject } from '../../src/project.ts'
import { changedDocument, errata, project } from '../project.ts'
import { document, observation } from './support.ts'

const files = {
  ofComponent: (name: string) => `spec/${name}.yaml`,
  ofPath: (path: string) => `spec${path}.yaml`,
}

const check = (observations: Observation[], pending: Pending[] = []) =>
  checkObservations(document, { observations, pending }, files)

const found = (more: Partial<Observation>, pending?: Pending[]): string[] =>
  check([observation(more)], pending).problems.map(({ text }) => text)

describe('a body that the document does not cover is reported with pointer and change', () => {
  test.each<[string, Partial<Observation>, string]>([
    [
      'a field that is required',
      { kind: 'response', body: { name: 'x' } },
      '# lacks id; do not require id there (Thing, spec/Thing.yaml)',
    ],
    [
      'null',
      { kind: 'response', body: { id: 'x', colour: null } },
      '#/colour is null; allow null there (Thing, spec/Thing.yaml)',
    ],
    [
      'a value that is not in the list',
      { body: { name: 'x', colour: 'GREEN' } },
      '#/colour is "GREEN", which is not in the list; add the value to the list (Colour, spec/Colour.yaml)',
    ],
    [
      'an unknown field of a request',
      { body: { name: 'x', 'a/b': 1 } },
      '#/a~1b is an unknown field; add the field a/b (CreateThing, spec/CreateThing.yaml)',
    ],
    [
      'another type',
      { body: { name: 4 } },
      '#/name is of the type integer; allow that beside string (CreateThing, spec/CreateThing.yaml)',
    ],
    [
      'a length',
      { body: { name: '' } },
      '#/name is "", but minLength is 1; change minLength (CreateThing, spec/CreateThing.yaml)',
    ],
    [
      'a limit in the form of a union that the body has',
      { body: { name: 'x', form: { form: 'small', size: 9 } } },
      '#/form/size is 9, but maximum is 5; change maximum (Small, spec/Small.yaml)',
    ],
    [
      'null in a union',
      { body: { name: 'x', form: null } },
      '#/form is null; allow null there (CreateThing, spec/CreateThing.yaml)',
    ],
    [
      'an item of a list in a union',
      { body: { name: 'x', form: { form: 'large', names: ['x', null] } } },
      '#/form/names/1 is null; allow null there (Large, spec/Large.yaml)',
    ],
    [
      'a rule between fields',
      { body: { name: 'x', colour: 'RED', form: { form: 'large' } } },
      '# breaks a rule between its fields; loosen the rule (CreateThing, spec/CreateThing.yaml)',
    ],
    [
      'a schema without a name',
      { operation: 'listThings', kind: 'response', status: 200, body: { id: 'x' } },
      '# is of the type object; allow that beside array (listThings, spec/v3/things.yaml)',
    ],
    [
      'a status',
      { kind: 'error', status: 429, body: { error_code: 'SYS.0429' } },
      'createThing does not document the status 429; add the response, or say in doubt what is wrong about the status',
    ],
    [
      'an operation',
      { operation: 'createPool' },
      'the document has no operation createPool; correct the name, or say in call and outside which one it is and why the document lacks it',
    ],
    [
      'a body of an operation that takes none',
      { operation: 'listThings' },
      'listThings takes no body in the document; give it a requestBody',
    ],
    [
      'a request whose outcome is unknown',
      { expect: 'unknown', body: { name: '' } },
      '#/name is "", but minLength is 1; change minLength (CreateThing, spec/CreateThing.yaml) (nobody knows what the service did with it: find out, or say in outside why the document stays as it is)',
    ],
  ])('%s', (_, more, expected) => {
    expect(found(more)).toEqual([expected])
  })
})

test('a body that the document covers is valid', () => {
  expect(check([observation(), observation({ kind: 'error', body: { error_code: 'ELB.1' } })])).toEqual({
    counts: { all: 2, valid: 2, refused: 0, ofOthers: 0, outside: 0, pending: 0 },
    problems: [],
  })
})

test('an error of any operation has to fit the status of all of its generation', () => {
  const any = { operation: 'any', generation: 'v3', kind: 'error', status: 401 } as const
  expect(found({ ...any, body: { error_code: 'APIGW.0301' } })).toEqual([
    'createThing does not document the status 401; add the response, or say in doubt what is wrong about the status',
  ])
  expect(found({ ...any, status: 400, body: {} })).toEqual([
    'listThings does not document the status 400; add the response, or say in doubt what is wrong about the status',
    '# lacks error_code; do not require error_code there (ErrorBody, spec/ErrorBody.yaml)',
  ])
})

test('a success status that the document lacks is taken as the documented one when it is in doubt', () => {
  const answer = { kind: 'response', status: 200, body: { id: 'x' } } as const
  expect(found(answer)).toHaveLength(1)
  expect(found({ ...answer, doubt: 'the status' })).toEqual([])
})

describe('what the document need not cover', () => {
  test('is of another operation, refused, or outside for a reason', () => {
    const body = { unknown: true }
    const { counts, problems } = check([
      observation({ operation: 'createPool', call: 'POST /v3/pools', outside: 'Newer.', body }),
      observation({ expect: 'refused', body }),
      observation({ expect: 'unknown', outside: 'A guide.', body }),
    ])
    expect(problems).toEqual([])
    expect(countsInWords(counts)).toBe(
      '3 observations (1 refused by the service, 1 of other operations, 1 outside of the document)',
    )
  })

  test('is not outside when the document covers it', () => {
    expect(found({ outside: 'Newer.' })).toEqual(['follows the document now; remove outside'])
  })

  test('is pending until the document covers it', () => {
    const pending = [{ file: 'otc/createThing.1.yaml', reason: 'To do.' }]
    expect(check([observation({ body: {} })], pending)).toMatchObject({
      counts: { pending: 1 },
      problems: [],
    })
    expect(found({}, pending)).toEqual([
      'follows the document now; remove it from spec/observations/pending.yaml',
    ])
  })

  test('is there', () => {
    expect(check([], [{ file: 'otc/gone.1.yaml', reason: 'To do.' }]).problems).toEqual([
      {
        file: 'spec/observations/pending.yaml',
        text: 'spec/observations/otc/gone.1.yaml is not there; remove the entry',
      },
    ])
  })
})

test('a body or a word that gives something away is a problem', () => {
  expect(found({ body: { name: '4ef7e3f5-1a0b-4c2d-9b1e-0c1d2e3f4a5b' } })).toEqual([
    '#/name holds an ID, which does not look synthetic; make the shape anew with pnpm observe',
  ])
  expect(found({ proof: 'sent with the password: hunter2' })).toEqual(['proof holds a secret; take it out'])
})

test('the check of the whole project sees a schema that no longer covers a body', () => {
  const changed = changedDocument(
    ({ components }) => delete components.schemas['CreatePoolOption']!.properties!['lb_algorithm'],
  )
  expect(checkProject({ ...project, document: changed }).problems.flatMap(linesOf)).toContain(
    'spec/observations/otc/createPool.1.yaml: #/pool/lb_algorithm is an unknown field; add the field lb_algorithm (CreatePoolOption, spec/v3/pools/schemas/CreatePoolOption.yaml)',
  )
})

test('an erratum may name an observation as its evidence, and only one that is there', () => {
  const problemsOf = (file: string): string[] =>
    checkProject({
      ...project,
      errata: [{ ...errata[0]!, evidence: [{ observation: file }] }, ...errata.slice(1)],
    }).problems.flatMap(linesOf)
  const { id, file } = errata[0]!
  expect(problemsOf('spec/observations/otc/createPool.1.yaml')).toEqual([])
  const [problem, ...others] = problemsOf('spec/observations/otc/createPool.99.yaml')
  expect(others).toEqual([])
  expect(problem).toContain(
    `${file}: ${id}: names the observation spec/observations/otc/createPool.99.yaml, which is not there; did you mean spec/observations/otc/createPool.`,
  )
})
