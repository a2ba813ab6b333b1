import { operationsOf, type OpenApiDocument } from '@elb-openapi/document'
import type { Problem } from './difference.ts'
import type { Page } from './pages.ts'
import type { SpecFiles } from './spec-files.ts'

/** Checks that `externalDocs` of every operation is the address that `pages.csv` has for a page of the operation. */
export const checkExternalDocs = (document: OpenApiDocument, pages: Page[], files: SpecFiles): Problem[] =>
  operationsOf(document).flatMap(({ operationId, path, method, externalDocs }) => {
    const addresses = pages
      .filter((page) => page.path === path && page.method.toLowerCase() === method)
      .map(({ url }) => url)
      .filter((url) => url !== '')
    const specified = externalDocs?.url
    if (specified === undefined ? addresses.length === 0 : addresses.includes(specified)) return []
    const documented = addresses.join(' or ') || 'nothing'
    return [
      {
        file: files.ofPath(path),
        text: `${operationId}: externalDocs.url: spec/ledger/pages.csv says ${documented}, the document says ${specified ?? 'nothing'}`,
      },
    ]
  })
