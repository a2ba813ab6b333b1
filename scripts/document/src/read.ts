import { fileURLToPath } from 'node:url'
import { parseYaml } from './input/yaml-file.ts'
import type { OpenApiDocument } from './nodes.ts'

/**
 * Reads the bundled document.
 *
 * @throws InputProblem when it is not there or no YAML
 */
export const readDocument = (
  path: string = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml')),
): OpenApiDocument => parseYaml(path).content as OpenApiDocument
