import type { getHttpOperationsFromSpec, PrismHttpComponents } from '@stoplight/prism-http'

/** An operation as Prism reads it from the document. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
export type OperationResponse = Operation['responses'][number]
export type OperationParameter = NonNullable<NonNullable<Operation['request']>['query']>[number]
export type MediaTypeContent = NonNullable<OperationResponse['contents']>[number]

type MockArguments = Parameters<PrismHttpComponents['mock']>[0]
export type PrismRequest = MockArguments['input']['data']
export type Diagnostic = MockArguments['input']['validations'][number]

/** The name of an operation in messages. */
export const operationName = ({ iid, method, path }: Operation): string =>
  iid ?? `${method.toUpperCase()} ${path}`
