import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '@elb-openapi/document'
import { errorsOf, operations } from './document.ts'

type DocumentedError = {
  /** The first operation that has it. */
  operation: Operation
  status: number
  schema: string
  /** Of the example. */
  name: string
  value: unknown
}

const isSame = (one: DocumentedError, other: DocumentedError): boolean =>
  isDeepStrictEqual({ ...one, operation: undefined }, { ...other, operation: undefined })

/** Every error that any operation documents, once: many operations share an example. */
export const distinctErrors: DocumentedError[] = operations
  .flatMap((operation) =>
    errorsOf(operation).flatMap(({ status, body }) =>
      body!.examples.map((example) => ({ operation, status, schema: body!.schema, ...example })),
    ),
  )
  .filter((error, index, all) => index === all.findIndex((other) => isSame(error, other)))
