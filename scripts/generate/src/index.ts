export { openApiTypes } from './openapi-types.ts'
