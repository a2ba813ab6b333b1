import type { OpenApiDocument, Provider } from '@elb-openapi/document'
import { createJudge } from '../../src/availability/check.ts'
import type { Statement } from '../../src/availability/statement.ts'
import { linesOf } from '../../src/difference.ts'
import type { Erratum } from '../../src/errata/erratum.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { matchOperations } from '../../src/match.ts'
import type { Ledger, Page } from '../../src/pages.ts'
import { noFacts, type Row } from '../../src/row.ts'
import { document as things } from '../observations/support.ts'

export const providers: Provider[] = [
  {
    id: 'otc',
    name: 'Open Telekom Cloud',
    publishes: ['https://docs.otc/'],
    regions: [{ ids: ['eu-de', 'eu-nl'], endpoint: 'https://elb.{region}', iam: 'https://iam.{region}' }],
  },
  {
    id: 'huawei',
    name: 'Huawei Cloud',
    publishes: ['https://sdk.huawei/'],
    regions: [{ ids: ['cn-north-1'], endpoint: 'https://elb.cn', iam: 'https://iam.cn' }],
  },
  { id: 'flexibleengine', name: 'Flexible Engine' },
]

export const page = (more: Partial<Page> = {}): Page => ({
  page: 'creating',
  generation: 'v3',
  method: 'POST',
  path: '/v3/things',
  title: 'Creating a Thing',
  provider: 'otc',
  edition: 'current',
  url: '',
  ...more,
})

export const row = (field: string, more: Partial<Row> = {}): Row => ({
  page: 'creating',
  row: 1,
  table: '1',
  place: 'request',
  status: '',
  field,
  null: '',
  present: '',
  ...noFacts,
  ...more,
})

/** Rows of all that the fixture has, on a page of Open Telekom Cloud. */
export const rows: Row[] = [
  row('name'),
  row('colour', { enum: 'RED|BLUE' }),
  row('form'),
  row('form.form'),
  row('form.size'),
  row('form.names'),
  ...['id', 'name', 'colour'].map((field) => row(field, { place: 'response', status: '201' })),
]

export const statement = (more: Partial<Statement> = {}): Statement => ({
  id: 'told',
  file: 'spec/ledger/availability/v3/things.yaml',
  where: 'huawei',
  is: 'missing',
  operations: [],
  fields: [],
  values: {},
  why: 'A reason.',
  evidence: [{ url: 'https://docs.otc/page' }],
  ...more,
})

type Parts = {
  change?: (copy: OpenApiDocument) => void
  rows?: Row[]
  pages?: Page[]
  statements?: Statement[]
  errata?: Erratum[]
  observations?: Observation[]
}

/** What is said of the fixture document, with a change and with what is known of it. */
export const judged = (parts: Parts = {}): string[] => {
  const document = structuredClone(things)
  parts.change?.(document)
  const pages = parts.pages ?? [
    page(),
    page({ page: 'listing', method: 'GET' }),
    page({ page: 'old', method: 'GET', path: '/v2.0/things' }),
  ]
  const statements = parts.statements ?? []
  const ledger = { pages, rows: parts.rows ?? rows, statements } as Ledger
  const { places, judge, problems } = createJudge({
    document,
    ledger,
    providers,
    subjects: matchOperations(document, ledger),
    errata: parts.errata ?? [],
    observations: parts.observations ?? [],
    files: { ofComponent: (name) => `spec/${name}.yaml`, ofPath: (path) => `spec${path}.yaml` },
  })
  return [...problems, ...places.flatMap(judge)].flatMap(linesOf)
}
