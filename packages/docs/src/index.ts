export { curlSample } from './samples/curl.ts'
export { sampleRequest, type SampleRequest } from './samples/request.ts'
export { typescriptSample } from './samples/typescript.ts'
export {
  defaultDocsPort,
  DocsPortTakenError,
  serveDocs,
  type DocsServer,
  type ServeOptions,
} from './serve.ts'
