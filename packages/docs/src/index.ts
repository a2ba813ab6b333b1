export { curlSample } from './samples/curl.ts'
export { typescriptSample } from './samples/typescript.ts'
export {
  defaultDocsPort,
  DocsPortTakenError,
  serveDocs,
  type DocsServer,
  type ServeOptions,
} from './serve.ts'
