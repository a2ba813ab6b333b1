import { operationsOf, type OpenApiDocument } from '@elb-openapi/document'
import { mockServer } from '../mock-server.ts'
import type { Sources } from '../sources.ts'
import { addBadges } from './badges.ts'
import { codeSamples } from './code-samples.ts'
import { introduction } from './introduction.ts'
import { provenance } from './provenance.ts'
import { hideRules } from './rules.ts'
import { stripInternals } from './strip.ts'
import { describeUnions } from './unions.ts'

/** A copy of the document with everything that the rendered page shows and the document does not say itself. */
export function enrich(sources: Sources): OpenApiDocument {
  const document = structuredClone(sources.document)
  document.info.description = introduction(sources)
  document.servers = [...(document.servers ?? []), mockServer]
  for (const operation of operationsOf(sources.document)) {
    const shown = document.paths[operation.path]![operation.method]!
    shown['x-codeSamples'] = codeSamples(sources.document, operation)
    shown.description = [operation.description, provenance(operation, sources)].filter(Boolean).join('\n\n')
    // The sources stand in the description, all of them.
    delete shown.externalDocs
  }
  describeUnions(document, sources.document)
  addBadges(document, sources.providers)
  hideRules(document)
  stripInternals(document)
  return document
}
