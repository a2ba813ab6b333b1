/** Names of the files in the finished folder. They refer to each other, so they are the same everywhere. */
export const referencePage = 'index.html'
export const errataPage = 'errata.html'
export const errorCodesPage = 'error-codes.html'
export const migrationPage = 'migration.html'
export const observationsPage = 'observations.html'
export const availabilityPage = 'availability.html'
export const documentFile = 'openapi.yaml'
