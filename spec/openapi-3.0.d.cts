import newer = require('./openapi.cjs')

/** The same in OpenAPI 3.0. */
declare const document: Omit<typeof newer, 'jsonSchemaDialect' | 'info'> & {
  info: Omit<(typeof newer)['info'], 'summary'>
}

export = document
