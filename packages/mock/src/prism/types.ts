import type { getHttpOperationsFromSpec, PrismHttpComponents } from '@stoplight/prism-http'

/** An operation as Prism reads it from the document. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
type PrismResponse = PrismOperation['responses'][number]
export type PrismContent = NonNullable<PrismResponse['contents']>[number]
export type PrismQueryParameter = NonNullable<NonNullable<PrismOperation['request']>['query']>[number]
export type PrismParameter = Omit<PrismQueryParameter, 'style'> & { style: string }

export type Parts = Pick<PrismHttpComponents, 'mock' | 'validateInput' | 'validateSecurity'>
export type PrismRequest = Parameters<Parts['mock']>[0]['input']['data']
export type PrismReply = Extract<ReturnType<ReturnType<Parts['mock']>>, { _tag: 'Right' }>['right']
export type Diagnostic = Parameters<Parts['mock']>[0]['input']['validations'][number]
