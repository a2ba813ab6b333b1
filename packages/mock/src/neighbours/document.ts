import { version } from '../version.ts'
import { identityPaths } from './identity/paths.ts'
import { networkPaths } from './network/paths.ts'

/** The OpenAPI document of what the mock serves besides the ELB API. */
export const neighbourDocument = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Neighbours of the ELB API, as far as its clients call them',
    version,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  security: [{ token: [] }, { signature: [] }],
  components: {
    securitySchemes: {
      token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
      signature: { type: 'apiKey', in: 'header', name: 'Authorization' },
    },
  },
  paths: { ...identityPaths, ...networkPaths },
}
