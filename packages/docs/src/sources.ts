import { readFileSync } from 'node:fs'
import { fromRoot, type OpenApiDocument } from '@elb-openapi/document'
import {
  readErrata,
  readErrorCodes,
  readPages,
  type ErrorCode,
  type Erratum,
  type Page,
} from '@elb-openapi/ledger'
import { readMapping, type Mapping } from '@elb-openapi/migration'
import { parse } from 'yaml'

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

export function readSources(): Sources {
  const bundle = readFileSync(fromRoot('spec/bundle/openapi.yaml'), 'utf8')
  return {
    bundle,
    document: parse(bundle) as OpenApiDocument,
    errata: readErrata(fromRoot('spec/errata')),
    errorCodes: readErrorCodes(fromRoot('spec/error-codes.yaml')),
    migration: readMapping(fromRoot('spec/migration.yaml')),
    pages: readPages(fromRoot('spec/ledger')),
  }
}
