import { curlSample, typescriptSample } from '@elb-openapi/docs'
import { document, operations } from './document.ts'

/** The code samples that the docs show for an operation. */
export const codeSamples = operations.map((operation) => ({
  operationId: operation.operationId,
  curl: curlSample(document, operation),
  typescript: typescriptSample(document, operation),
}))
