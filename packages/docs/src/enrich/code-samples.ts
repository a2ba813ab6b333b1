import type { CodeSample, OpenApiDocument, Operation } from '@elb-openapi/document'
import { curlSample } from '../samples/curl.ts'
import { typescriptSample } from '../samples/typescript.ts'

/** The labels are declared in redoc/redocly.yaml too; Redoc drops a sample with any other. */
export function codeSamples(document: OpenApiDocument, operation: Operation): CodeSample[] {
  return [
    { lang: 'curl', label: 'curl', source: curlSample(document, operation) },
    { lang: 'TypeScript', label: '@elb-openapi/client', source: typescriptSample(document, operation) },
  ]
}
