import type { Server } from '@elb-openapi/document'

/** The mock of this project on its default port. Only these pages name it: the published document has the service alone. */
export const mockServer: Server = {
  url: 'http://127.0.0.1:4010',
  description: 'The mock of this project, started on its default port.',
}
