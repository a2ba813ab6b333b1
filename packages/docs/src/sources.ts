import {
  fromRoot,
  readDocument,
  readProviders,
  readText,
  type OpenApiDocument,
  type Provider,
} from '@elb-openapi/document'
import {
  readErrata,
  readErrorCodes,
  readObservations,
  readPages,
  readStatements,
  type ErrorCode,
  type Erratum,
  type Observation,
  type Observations,
  type Page,
  type Statement,
} from '@elb-openapi/ledger'
import { readMapping, type Mapping } from '@elb-openapi/migration'

/** Everything that the pages are made from. */
export interface Sources {
  /** The bundle, byte for byte. */
  bundle: string
  document: OpenApiDocument
  errata: Erratum[]
  errorCodes: ErrorCode[]
  migration: Mapping
  /** With their provider by name. */
  pages: Page[]
  providers: Provider[]
  statements: Statement[]
  observations: Observation[]
  /** Observations that the document does not cover yet. */
  pending: Observations['pending']
}

/** @throws InputProblem with a line for everything in a file that has not its form */
export function readSources(): Sources {
  const bundle = fromRoot('spec/bundle/openapi.yaml')
  const providers = readProviders(fromRoot('spec/providers.yaml'))
  return {
    bundle: readText(bundle),
    document: readDocument(bundle),
    errata: readErrata(fromRoot('spec/errata')),
    errorCodes: readErrorCodes(fromRoot('spec/error-codes.yaml')),
    migration: readMapping(fromRoot('spec/migration.yaml')),
    pages: readPages(fromRoot('spec/ledger')).map((page) => ({
      ...page,
      provider: providers.find(({ id }) => id === page.provider)?.name ?? page.provider,
    })),
    providers,
    statements: readStatements(fromRoot('spec/ledger/availability')),
    ...readObservations(fromRoot('spec/observations'), providers),
  }
}
