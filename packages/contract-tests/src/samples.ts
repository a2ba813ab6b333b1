import { curlSample, listOperations, typescriptSample } from '@elb-openapi/docs'
import { document } from './document.ts'

type DocsDocument = Parameters<typeof curlSample>[0]

const docsDocument = document as unknown as DocsDocument

/** The code samples that the docs show for an operation. */
export const codeSamples = listOperations(docsDocument).map((operation) => ({
  operationId: operation.id,
  curl: curlSample(docsDocument, operation),
  typescript: typescriptSample(docsDocument, operation),
}))
