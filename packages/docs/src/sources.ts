import { fromRoot, readDocument, readText, type OpenApiDocument } from '@elb-openapi/document'
import {
  readErrata,
  readErrorCodes,
  readPages,
  type ErrorCode,
  type Erratum,
  type Page,
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
  pages: Page[]
}

/** @throws InputProblem with a line for everything in a file that has not its form */
export function readSources(): Sources {
  const bundle = fromRoot('spec/bundle/openapi.yaml')
  return {
    bundle: readText(bundle),
    document: readDocument(bundle),
    errata: readErrata(fromRoot('spec/errata')),
    errorCodes: readErrorCodes(fromRoot('spec/error-codes.yaml')),
    migration: readMapping(fromRoot('spec/migration.yaml')),
    pages: readPages(fromRoot('spec/ledger')),
  }
}
