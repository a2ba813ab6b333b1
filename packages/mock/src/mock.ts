import type { Mock, MockOptions } from './api.ts'
import { mockOf } from './assemble.ts'
import { loadOperations, packagedDocument } from './prism/load.ts'

/**
 * Makes a mock of the ELB API from its OpenAPI document. It checks every request as the document says,
 * answers with the document's examples, and refuses in the service's own format.
 *
 * @throws Error with one line for people when the document cannot be read
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return mockOf(await loadOperations(options.document ?? packagedDocument()), options)
}
