import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputProblem } from '@elb-openapi/document'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/difference.ts'
import { checkEditions, valuesFile, type EditionSources } from '../src/editions/check.ts'
import { readDecisions, type Decision } from '../src/editions/decision.ts'
import { doesSay, fieldsByName } from '../src/editions/fields.ts'
import { inWords, partsOf, readEditionValues, type EditionValue, type Says } from '../src/editions/values.ts'
import type { Erratum } from '../src/errata/erratum.ts'
import { matchOperations } from '../src/match.ts'
import { checkProject } from '../src/project.ts'
import { document } from './observations/support.ts'
import { document as ownDocument, ledger, project } from './project.ts'

const attempt = <T>(read: (folder: string) => T, write: (folder: string) => void): T | string[] => {
  const folder = temporaryFolder()
  write(folder)
  try {
    return read(folder)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    return error.lines.map((line) => line.replaceAll(`${folder}/`, ''))
  }
}

const readText = (yaml: string): Decision[] | string[] =>
  attempt(readDecisions, (folder) => {
    mkdirSync(join(folder, 'v3'))
    writeFileSync(join(folder, 'v3', 'things.yaml'), yaml)
  })

const ofValues = `- id: colour
  values: [CreateThing.colour]
  fact: enum
  adds: [GREEN]
  decision: kept
  why: A reason.
`

const ofText = `- id: rainbow
  text: Things may have all colours.
  decision: kept
  why: A reason.
  document:
    - at: '#/components/schemas/Colour/enum'
      lacks: GREEN
`

describe('a decision is read', () => {
  test('about values, one part for each', () => {
    expect(readText(ofValues.replace('[GREEN]', "[GREEN, '']"))).toEqual([
      expect.objectContaining({
        id: 'colour',
        decision: 'kept',
        errata: [],
        parts: [
          { field: 'CreateThing.colour', fact: 'enum', how: 'adds', value: 'GREEN' },
          { field: 'CreateThing.colour', fact: 'enum', how: 'adds', value: '' },
        ],
        document: [],
      }),
    ])
  })

  test('about a text', () => {
    expect(readText(ofText)).toEqual([
      expect.objectContaining({
        id: 'rainbow',
        parts: [],
        document: [{ at: '#/components/schemas/Colour/enum', lacks: 'GREEN' }],
      }),
    ])
  })
})

const at = 'v3/things.yaml: '

describe('a decision is refused', () => {
  test.each<[string, string, string[]]>([
    [
      'for an unknown kind',
      ofValues.replace('kept', 'keep'),
      ['v3/things.yaml:5: colour: decision is "keep", which is none of taken, kept, marked'],
    ],
    ['without a reason', ofValues.replace(/ {2}why: .*\n/, ''), ['v3/things.yaml:1: colour lacks why']],
    [
      'for values and a text at once',
      `${ofValues}  text: Something.\n`,
      [`${at}colour: is about values or about a text; give one of values, text`],
    ],
    [
      'for values without a fact',
      ofValues.replace(/ {2}fact: .*\n/, ''),
      [`${at}colour: has values, but not the fact that they are about; add fact`],
    ],
    [
      'for values of which nothing is said',
      ofValues.replace(/ {2}adds: .*\n/, ''),
      [`${at}colour: has values, but not what the newer text says of them; give one of is, adds, lacks`],
    ],
    [
      'for values that two things are said of',
      `${ofValues}  is: GREEN\n`,
      [`${at}colour: has values, but not what the newer text says of them; give one of is, adds, lacks`],
    ],
    [
      'for values with a mark of Open Telekom Cloud',
      `${ofValues}  otc: named\n`,
      [`${at}colour: has otc, which only texts have; leave it out`],
    ],
    [
      'for a text with a fact',
      `${ofText}  fact: enum\n`,
      [`${at}rainbow: has fact, which only values have; leave it out`],
    ],
    [
      'for a text of which nothing shows that the document lacks it',
      ofText.replace(/ {2}document:[\s\S]*/, ''),
      [`${at}rainbow: lacks document: the place that shows that the document does not say it`],
    ],
    [
      'when it is taken by nothing',
      ofValues.replace('kept', 'taken'),
      [`${at}colour: is taken, but by nothing; name the errata or rules that carry it`],
    ],
    [
      'when it is marked for nobody',
      ofValues.replace('kept', 'marked'),
      [`${at}colour: has a provider when it is marked, and only then`],
    ],
    [
      'when it is kept and has a provider',
      `${ofValues}  provider: otc\n`,
      [`${at}colour: has a provider when it is marked, and only then`],
    ],
    [
      'for a place of which nothing is said',
      ofText.replace(/ {6}lacks: .*\n/, ''),
      [
        `${at}rainbow: says #/components/schemas/Colour/enum, but not what is there; add one of is, contains, lacks`,
      ],
    ],
    [
      'for an ID that is there twice',
      ofValues + ofValues,
      [`${at}colour: v3/things.yaml has a decision of this ID too; give one another ID`],
    ],
  ])('%s', (_, yaml, lines) => {
    expect(readText(yaml)).toEqual(lines)
  })
})

describe('the list of the values', () => {
  const readLines = (...lines: string[]): EditionValue[] | string[] =>
    attempt(
      (folder) => readEditionValues(join(folder, 'values.csv')),
      (folder) =>
        writeFileSync(join(folder, 'values.csv'), ['field,fact,is,adds,lacks,otc', ...lines, ''].join('\n')),
    )

  test('is read', () => {
    expect(readLines('CreateThing.colour,enum,,GREEN|PINK,RED,named')).toEqual([
      { field: 'CreateThing.colour', fact: 'enum', is: '', adds: 'GREEN|PINK', lacks: 'RED', otc: 'named' },
    ])
  })

  test('is refused for what is no field, no fact and no mark', () => {
    expect(readLines('colour,enums,,GREEN,,yes')).toEqual([
      'values.csv:2: field is "colour"; it has to be a field such as Pool.name or listPools.name',
      'values.csv:2: fact is "enums", which is none of type, mandatory, enum, min, max, default; did you mean "enum"?',
      'values.csv:2: otc is "yes", which is none of named, remark, ',
    ])
  })

  test('is empty without a file', () => {
    expect(readEditionValues('no-such-file.csv')).toEqual([])
  })
})

const fields = fieldsByName(matchOperations(document, { ...ledger, pages: [], rows: [] }))

describe('a field of the document', () => {
  test.each<[string, string, EditionValue['fact'], Says, boolean]>([
    ['has a value that is added', 'CreateThing.colour', 'enum', { adds: 'RED' }, true],
    ['has no value that it does not list', 'CreateThing.colour', 'enum', { adds: 'GREEN' }, false],
    ['lacks what it does not list', 'Thing.colour', 'enum', { lacks: 'GREEN' }, true],
    ['does not lack what it lists', 'Thing.colour', 'enum', { lacks: 'RED' }, false],
    ['is a list in any order', 'Thing.colour', 'enum', { is: 'BLUE|RED' }, true],
    ['is no other list', 'Thing.colour', 'enum', { is: 'BLUE' }, false],
    ['has a length', 'CreateThing.name', 'min', { is: '1' }, true],
    ['has no other length', 'CreateThing.name', 'min', { is: '2' }, false],
    ['is mandatory', 'CreateThing.name', 'mandatory', { is: 'yes' }, true],
    ['of a branch goes by the name of the branch', 'Small.size', 'max', { is: '5' }, true],
    ['with values of a list has no lengths for them', 'Large.names[]', 'max', { is: '5' }, false],
  ])('%s', (_, name, fact, says, said) => {
    expect(partsOf(name, fact, says).map((part) => doesSay(fields.get(name)!, part))).toEqual([said])
  })

  test('goes by the operation when it is a parameter, and has a default in words in an update', () => {
    const own = fieldsByName(matchOperations(ownDocument, ledger))
    expect(own.get('listPools.name')?.facts.type).toBe('array<string>')
    const [weight] = partsOf('UpdateMemberOption.weight', 'default', { is: '1' })
    const [other] = partsOf('UpdateMemberOption.weight', 'default', { is: '2' })
    expect(doesSay(own.get('UpdateMemberOption.weight')!, weight!)).toBe(true)
    expect(doesSay(own.get('UpdateMemberOption.weight')!, other!)).toBe(false)
  })
})

const value = (more: Partial<EditionValue>): EditionValue => ({
  field: 'CreateThing.colour',
  fact: 'enum',
  is: '',
  adds: '',
  lacks: '',
  otc: '',
  ...more,
})

const file = 'spec/ledger/editions/v3/things.yaml'

const decision = (more: Partial<Decision>): Decision => ({
  id: 'colour',
  file,
  decision: 'kept',
  why: 'A reason.',
  errata: [],
  rules: [],
  parts: [],
  document: [],
  ...more,
})

const sources: EditionSources = {
  fields,
  errata: new Map([
    ['thing-colour', { places: [{ page: '', fields: ['request thing.colour'] }] } as unknown as Erratum],
    ['thing-name', { places: [{ page: '', fields: ['request thing.name'] }] } as unknown as Erratum],
  ]),
  rules: new Set(['thing-has-a-name']),
  providers: new Set(['otc', 'huawei']),
  checkClaim: (claim) => ('at' in claim && claim.at === '#/lost' ? ['#/lost leads nowhere'] : []),
  checkWords: (text) => (text.includes('no_such_field') ? ['names no_such_field'] : []),
}

const green = partsOf('CreateThing.colour', 'enum', { adds: 'GREEN' })
const red = partsOf('CreateThing.colour', 'enum', { adds: 'RED' })

const check = (values: EditionValue[], decisions: Decision[]): string[] =>
  checkEditions({ values, decisions }, sources).problems.flatMap(linesOf)

describe('editions', () => {
  const listed = [value({ adds: 'GREEN|RED' })]
  const both = [
    decision({ parts: green }),
    decision({ id: 'red', decision: 'taken', errata: ['thing-colour'], parts: red }),
  ]

  test('are counted by what is decided as a whole, and texts by themselves', () => {
    const report = checkEditions(
      {
        values: [...listed, value({ field: 'CreateThing.name', fact: 'max', is: '9' })],
        decisions: [...both, decision({ id: 'text', document: [{ at: '#/there', lacks: 'x' }] })],
      },
      sources,
    )
    expect(report).toMatchObject({ values: { decided: 1, all: 2 }, texts: 1 })
    expect(report.problems.flatMap(linesOf)).toEqual([
      `${valuesFile}: CreateThing.name: max 9: undecided; decide it in the file of its resource in spec/ledger/editions/v3`,
    ])
  })

  test('have nothing against what is decided and stands so', () => {
    expect(check(listed, both)).toEqual([])
  })

  test.each<[string, EditionValue[], Decision[], string[]]>([
    [
      'half of a list that is left open',
      listed,
      both.slice(0, 1),
      [
        `${valuesFile}: CreateThing.colour: enum with RED: undecided; decide it in the file of its resource in spec/ledger/editions/v3`,
      ],
    ],
    [
      'what is kept and stands in the document',
      [value({ adds: 'RED' })],
      [decision({ parts: red })],
      [
        `${file}: colour: CreateThing.colour: enum with RED: kept, but the document says so too; it is taken, or the document is wrong`,
      ],
    ],
    [
      'what is marked and stands in the document',
      [value({ adds: 'RED' })],
      [decision({ decision: 'marked', provider: 'otc', parts: red })],
      [
        `${file}: colour: CreateThing.colour: enum with RED: marked, but the document says so too; it is taken, or the document is wrong`,
      ],
    ],
    [
      'what is taken and does not stand in the document',
      [value({ adds: 'GREEN' })],
      [decision({ decision: 'taken', errata: ['thing-colour'], parts: green })],
      [
        `${file}: colour: CreateThing.colour: enum with GREEN: taken, but the document says RED|BLUE; say it there`,
      ],
    ],
    [
      'what is taken where the document says nothing',
      [value({ field: 'CreateThing.name', fact: 'max', is: '9' })],
      [
        decision({
          decision: 'taken',
          rules: ['thing-has-a-name'],
          parts: partsOf('CreateThing.name', 'max', { is: '9' }),
        }),
      ],
      [`${file}: colour: CreateThing.name: max 9: taken, but the document says nothing; say it there`],
    ],
    [
      'what is taken by an erratum about another field',
      [value({ adds: 'RED' })],
      [decision({ decision: 'taken', errata: ['thing-name'], parts: red })],
      [
        `${file}: colour: CreateThing.colour: enum with RED: taken, but none of its errata is about the field`,
      ],
    ],
    [
      'a value that is not listed',
      [value({ adds: 'GREEN' })],
      [decision({ parts: [...green, ...partsOf('CreateThing.colour', 'enum', { adds: 'GREE' })] })],
      [
        `${file}: colour: decides CreateThing.colour: enum with GREE, which values.csv does not list; did you mean CreateThing.colour: enum with GREEN?`,
      ],
    ],
    [
      'a value that is decided twice',
      [value({ adds: 'GREEN' })],
      [decision({ parts: green }), decision({ id: 'again', parts: green })],
      [`${file}: again: decides CreateThing.colour: enum with GREEN, as colour does; leave it to one`],
    ],
    [
      'a field that the document does not have',
      [value({ field: 'CreateThing.color', adds: 'GREEN' })],
      [decision({ parts: partsOf('CreateThing.color', 'enum', { adds: 'GREEN' }) })],
      [
        `${valuesFile}: names CreateThing.color, which the document does not have; did you mean CreateThing.colour?`,
      ],
    ],
    [
      'a value that is listed twice, and one that says nothing',
      [value({ adds: 'GREEN' }), value({ lacks: 'PINK' }), value({ fact: 'max' })],
      [decision({ parts: [...green, ...partsOf('CreateThing.colour', 'enum', { lacks: 'BLUE' })] })],
      [
        `${valuesFile}: lists CreateThing.colour enum more than once; join the lines`,
        `${valuesFile}: CreateThing.colour max says nothing; fill in is, adds or lacks`,
        `${valuesFile}: CreateThing.colour: enum without PINK: undecided; decide it in the file of its resource in spec/ledger/editions/v3`,
        `${file}: colour: decides CreateThing.colour: enum without BLUE, which values.csv does not list; did you mean CreateThing.colour: enum without PINK?`,
      ],
    ],
    [
      'errata, rules, providers and fields that are not there',
      [],
      [
        decision({
          decision: 'marked',
          provider: 'huawe',
          errata: ['thing-color'],
          rules: ['thing-has-name'],
          why: 'By no_such_field.',
          document: [{ at: '#/lost', is: 1 }],
        }),
      ],
      [
        `${file}: colour: #/lost leads nowhere`,
        `${file}: colour: names the erratum thing-color, which spec/errata does not have; did you mean thing-colour?`,
        `${file}: colour: names the rule thing-has-name, which spec/ledger/rules does not have; did you mean thing-has-a-name?`,
        `${file}: colour: names the provider huawe, which spec/providers.yaml does not have; did you mean huawei?`,
        `${file}: colour: names no_such_field`,
      ],
    ],
  ])('tell %s', (_, values, decisions, lines) => {
    expect(check(values, decisions)).toEqual(lines)
  })
})

describe('the decisions of this project', () => {
  test('leave no value open', () => {
    const { editions } = checkProject(project)
    expect(editions.problems).toEqual([])
    expect(editions.values.decided).toBe(editions.values.all)
    expect(editions.values.all).toBeGreaterThan(0)
  })

  test('are noticed to be wrong, each of their values', () => {
    const subjects = matchOperations(ownDocument, ledger)
    const own = fieldsByName(subjects)
    const { values, decisions } = project.editions
    const opposite = (one: Decision): Decision => ({
      ...one,
      decision: one.decision === 'taken' ? 'kept' : 'taken',
      errata: [],
    })
    const unnoticed = decisions.flatMap((one) =>
      one.parts.filter((part) => {
        const changed = decisions.map((other) => (other === one ? opposite(one) : other))
        const { problems } = checkEditions({ values, decisions: changed }, { ...sources, fields: own })
        return !problems.some(({ text }) => text.startsWith(`${one.id}: ${inWords(part)}: `))
      }),
    )
    expect(unnoticed).toEqual([])
  })
})
