import { fileURLToPath } from 'node:url'

/** Where the build puts the finished reference. */
export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url))
