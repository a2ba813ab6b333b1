import type { Operation } from '@elb-openapi/document'
import { describeUnproven, fingerprint } from '@elb-openapi/testing'
import { fileURLToPath } from 'node:url'
import { document, operations } from '../src/document.ts'
import { sliceOf } from '../src/slice.ts'

const bundle = fileURLToPath(import.meta.resolve('@elb-openapi/spec/openapi.yaml'))

/** The slice of each operation in short, worked out once for all test files. */
const slices = new Map(operations.map((operation) => [operation, fingerprint(sliceOf(document, operation))]))

/** What the cases of an operation depend on besides the code they import and the operation's slice of the document. */
type Dependencies = {
  /** As JSON, such as the text of a sample. */
  reads?: (operation: Operation) => unknown
  /** The files that it comes from. */
  files?: string[]
  /** Modules that the cases run in another process: absolute paths, or names of packages. */
  runs?: string[]
}

/**
 * Declares the cases of every operation that has not passed them yet with the same slice of the document, code and
 * dependencies.
 *
 * @param file `import.meta.filename` of the test file
 * @param chosen those of the document's operations that the file is about
 * @returns the operations whose cases run
 */
export const describeOperations = (
  file: string,
  chosen: Operation[],
  define: (operation: Operation) => void,
  { reads = () => null, files = [], runs = [] }: Dependencies = {},
): Promise<Operation[]> =>
  describeUnproven(
    {
      file,
      about: 'operations',
      claims: chosen.map((operation) => ({
        id: operation.operationId,
        value: operation,
        reads: [slices.get(operation), reads(operation)],
      })),
      files: [bundle, ...files],
      runs,
    },
    define,
  )
