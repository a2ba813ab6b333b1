/**
 * Types of the ELB API: paths, operations and schemas of both generations under the names of the OpenAPI document.
 * `@elb-openapi/types/v3` and `@elb-openapi/types/v2.0` have the schemas of one generation under plain names,
 * and the values of every enum at run time; `@elb-openapi/types/error-codes` has the documented error codes.
 */
export type { components, operations, paths } from './openapi.gen.ts'

import type { components } from './openapi.gen.ts'

/** All schemas by their name in the document. */
export type Schemas = components['schemas']
