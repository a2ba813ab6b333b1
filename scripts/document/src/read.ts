import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { OpenApiDocument } from './nodes.ts'

/** Reads the bundled document. */
export const readDocument = (
  path: string = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')),
): OpenApiDocument => parse(readFileSync(path, 'utf8'), { maxAliasCount: -1 }) as OpenApiDocument
