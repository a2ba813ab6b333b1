import { mockServer } from '../mock-server.ts'
import type { Sources } from '../sources.ts'

/** The introduction of the document, and what only concerns the rendered page. */
export function introduction({ document }: Sources): string {
  const samples = `## Samples

Each operation has a sample for curl and one for the TypeScript client; the menu above it switches between them, and
shows the payloads of all examples too. The samples call the mock of this project at \`${mockServer.url}\`, which
takes any token. For the service, put in the endpoint, the ID of your project and a token; curl reads it from
\`ELB_TOKEN\`.`
  return [document.info.description, samples].filter(Boolean).join('\n\n')
}
