import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readYamlFolder, type OpenApiDocument } from '@elb-openapi/document'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { Mapping } from './migration/mapping.ts'

/** Everything the reference is made from. */
export interface Sources {
  /** The bundle, byte for byte. */
  bundle: string
  document: OpenApiDocument
  errata: Erratum[]
  errorCodes: ErrorCode[]
  migration: Mapping
  pages: Page[]
}

/** An entry of `spec/errata`; the README there says what the fields mean. */
export interface Erratum {
  id: string
  pages: string[]
  fields?: string[]
  fact: string
  documented: string | number | boolean | null
  specified: string | number | boolean | null
  why: string
  evidence?: string
}

/** An entry of `spec/error-codes.yaml`, whose head says what the fields mean. */
export interface ErrorCode {
  code: string
  status: number
  generation: string
  meaning: string
  action?: string
  pages: string[]
  source?: string
}

/** A row of `spec/ledger/pages.csv`: a page of the providers' documentation. */
export interface Page {
  page: string
  generation: string
  method: string
  path: string
  title: string
  source: string
  url: string
}

const spec = new URL('./', import.meta.resolve('@elb-openapi/spec/package.json'))

export function readSources(): Sources {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, spec)), 'utf8')
  const bundle = read('bundle/openapi.yaml')
  return {
    bundle,
    document: parseYaml(bundle) as OpenApiDocument,
    errata: readYamlFolder<Erratum[]>(fileURLToPath(new URL('errata', spec))).flatMap(
      ({ content }) => content,
    ),
    errorCodes: parseYaml(read('error-codes.yaml')) as ErrorCode[],
    migration: parseYaml(read('migration.yaml')) as Mapping,
    pages: parseCsv(read('ledger/pages.csv'), { columns: true, skip_empty_lines: true }) as Page[],
  }
}
