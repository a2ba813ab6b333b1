import { regionsOf, schemasReachableFrom, servingProviders, operationsOf } from '@elb-openapi/document'
import { placesOf, statementsOn, type Place, type Statement } from '@elb-openapi/ledger'
import type { Group, Section } from '../html/grouped-page.ts'
import type { Sources } from '../sources.ts'

/** What a provider or a region lacks of one resource, in the same way. */
export interface Lack {
  id: string
  /** The resource. */
  title: string
  word: Word
  places: Place[]
  /** How many operations the resource has. */
  operations: number
  statements: Statement[]
  /** How many of the places no statement speaks of: pages, bodies and errata tell it. */
  unstated: number
}

type Word = 'missing' | 'unsupported' | 'reserved' | 'undocumented'

const titles: Record<Word, string> = {
  missing: 'Not there',
  unsupported: 'Not supported',
  reserved: 'Reserved for later use',
  undocumented: 'Not documented',
}

/** All that does not hold for everybody, by provider and region, and by what is the matter. */
export function groupLacks(sources: Sources): Section<Lack>[] {
  const { document, providers } = sources
  const serving = servingProviders(providers)
  const places = placesOf(document)
  const resources = resourcesOf(sources)
  const wheres = [
    ...serving.map(({ id, name }) => ({
      id,
      title: name,
      wordOf: (place: Place) => ofProvider(place, id, serving.length),
    })),
    ...regionsOf(providers).map(({ id, provider }) => ({
      id,
      title: `${id}, a region of ${providers.find((one) => one.id === provider)!.name}`,
      wordOf: ({ marks }: Place): Word | undefined => marks['x-regions']?.[id],
    })),
  ]
  return wheres
    .map(({ id, title, wordOf }) => ({
      id: `section-${id}`,
      title,
      groups: (Object.keys(titles) as Word[])
        .map((word): Group<Lack> => {
          const lacking = places.filter((place) => wordOf(place) === word)
          return {
            id: `group-${id}-${word}`,
            title: titles[word],
            operation: undefined,
            call: undefined,
            entries: resources.flatMap((resource) => lackOf(resource, { where: id, word, lacking, sources })),
          }
        })
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
}

/** What nobody supports is no difference. */
function ofProvider({ marks }: Place, id: string, all: number): Word | undefined {
  const having = marks['x-providers']
  if (having && !having.includes(id)) return 'missing'
  const support = marks['x-support'] ?? {}
  return Object.keys(support).length < (having?.length ?? all) ? support[id] : undefined
}

interface Resource {
  tag: string
  title: string
  operations: number
  owns: (place: Place) => boolean
}

/** The resources in the order of the document; a schema is that of the first which uses it. */
function resourcesOf({ document }: Sources): Resource[] {
  const taken = new Set<string>()
  return (document.tags ?? []).map(({ name: tag, 'x-displayName': title = tag }) => {
    const operations = operationsOf(document).filter(({ tags }) => tags[0] === tag)
    const own = new Set(schemasReachableFrom(document, operations).filter((name) => !taken.has(name)))
    for (const name of own) taken.add(name)
    return {
      tag,
      title,
      operations: operations.length,
      owns: ({ operation, schema }) => (operation ? operation.tags[0] === tag : own.has(schema!)),
    }
  })
}

function lackOf(
  { tag, title, operations, owns }: Resource,
  { where, word, lacking, sources }: { where: string; word: Word; lacking: Place[]; sources: Sources },
): Lack[] {
  const places = lacking.filter(owns)
  if (places.length === 0) return []
  const found = places.map((place) => statementsOn(sources.statements, where, place))
  return [
    {
      id: `${where}-${word}-${tag}`,
      title,
      word,
      places,
      operations,
      statements: [...new Set(found.flat())],
      unstated: found.filter((own) => own.length === 0).length,
    },
  ]
}
