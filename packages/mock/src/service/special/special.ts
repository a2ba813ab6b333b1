import type { Operation } from '../../operation.ts'
import type { Request } from '../actions/request.ts'
import type { World } from '../world.ts'

/** An answer before its status is known; undefined for none. */
export type Body = Record<string, unknown> | undefined

/** Serves an operation that does something else than the five usual things. */
export type Special = (request: Request, world: World, operation: Operation) => Body
