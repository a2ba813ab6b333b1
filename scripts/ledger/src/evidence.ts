import type { Difference } from './difference.ts'
import type { DocumentField } from './document-fields.ts'
import { isSeenElsewhere, selecting, type Presence } from './presence.ts'
import type { Row } from './row.ts'
import type { Shown } from './shown.ts'

/** A property of the document with all rows that describe it, on whatever page and operation. */
export type Described = {
  /** Such as `Pool.name`. */
  name: string
  field: DocumentField
  /** The page where differences are reported that no row shows. */
  page: string
  rows: { row: Row; field: string }[]
}

type Kind = Presence['features'][number]

/** As many different examples on as many pages show that a field is always there. */
const enough = { examples: 3, pages: 2 }

/** Whether a field is one of an answer. */
export const isAnswer = ({ address }: DocumentField): boolean => address.startsWith('response ')

/** What bodies, pages and `presence.yaml` say of a property. */
const witnesses = (shown: Map<string, Shown>, presence: Presence) => {
  const nullRows = ({ rows }: Described) => rows.filter(({ row }) => row.null !== '')
  return {
    nullRows,
    isNull: (property: Described): boolean =>
      nullRows(property).length > 0 ||
      shown.get(property.name)?.null === true ||
      isSeenElsewhere(presence, property.name, 'null'),
    isAbsent: ({ name, rows }: Described): boolean =>
      shown.get(name)?.absent === true ||
      isSeenElsewhere(presence, name, 'absent') ||
      rows.some(({ row }) => row.place === 'response' && row.present === 'sometimes'),
    /** The features that it may be a part of. */
    kindsOf: ({ name, field }: Described): Kind[] =>
      // What a request may hold is for its rows to say, and what a list holds is no field of its own.
      isAnswer(field) && !name.endsWith('[]') ? selecting(presence.features, name, field.facts.type) : [],
  }
}

/**
 * Judges null and presence over all bodies that show a property, since one page has only a few examples. In answers, a
 * field is required when it is essential, or when enough examples show it and nothing contradicts; a field of a feature
 * that a resource need not use never is, and may be null when a field of its kind is seen null or absent anywhere.
 */
export const judgeEvidence = (
  described: Map<string, Described>,
  shown: Map<string, Shown>,
  presence: Presence,
): Difference[] => {
  const { nullRows, isNull, isAbsent, kindsOf } = witnesses(shown, presence)
  const isEssential = ({ name }: Described): boolean => selecting(presence.essential, name).length > 0

  const nullGround = (property: Described): string => {
    const row = nullRows(property)[0]?.row.null
    if (row !== undefined) return row
    if (isNull(property)) return 'seen'
    if (!isAnswer(property.field) || isEssential(property)) return ''
    return kindsOf(property).length > 0 ? 'kind' : ''
  }

  const presenceGround = (property: Described): string => {
    if (isEssential(property)) return 'essential'
    const { name, field } = property
    if (isAbsent(property)) return 'sometimes'
    // An unsupported field may go any day, and one that some editions lack can be absent.
    if (Object.values(field.support).includes('unsupported')) return 'unsupported'
    if (field.xDoc !== undefined) return 'sometimes'
    if (kindsOf(property).length > 0) return 'feature'
    const { examples, pages } = shown.get(name) ?? { examples: new Set(), pages: new Set() }
    return examples.size >= enough.examples && pages.size >= enough.pages ? 'always' : ''
  }

  const differencesOf = (property: Described): Difference[] => {
    const { field, page, rows } = property
    const differences: Difference[] = []
    const ground = nullGround(property)
    if ((ground !== '') !== field.nullable) {
      const telling = nullRows(property)
      const places =
        telling.length > 0
          ? telling.map(({ row, field: at }) => ({ page: row.page, field: at }))
          : [{ page: rows[0]?.row.page ?? page, field: rows[0]?.field ?? field.address }]
      const specified = field.nullable ? 'null' : ''
      for (const place of places) differences.push({ ...place, fact: 'null', documented: ground, specified })
    }
    if (!isAnswer(field)) return differences
    const always = presenceGround(property)
    if (['essential', 'always'].includes(always) === field.required) return differences
    const [telling] = rows.toSorted(
      (a, b) =>
        Number(b.row.present === 'sometimes') - Number(a.row.present === 'sometimes') ||
        (a.row.page < b.row.page ? -1 : 1),
    )
    return [
      ...differences,
      {
        page: telling?.row.page ?? page,
        field: telling?.field ?? field.address,
        fact: 'present',
        documented: always,
        specified: field.required ? 'required' : '',
      },
    ]
  }
  return [...described.values()].flatMap(differencesOf)
}

/** Kinds of which no field is seen null or absent, so nothing says that they may be. */
export const unseenKinds = (
  described: Map<string, Described>,
  shown: Map<string, Shown>,
  presence: Presence,
): string[] => {
  const { isNull, isAbsent, kindsOf } = witnesses(shown, presence)
  const seen = new Set(
    [...described.values()].filter((property) => isNull(property) || isAbsent(property)).flatMap(kindsOf),
  )
  return presence.features.filter((kind) => !seen.has(kind)).map(({ kind }) => kind)
}
