export { documentForTypes } from './document-for-types.ts'
