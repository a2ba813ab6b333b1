import { createPoolRequestBodySchema } from '../generated/kubb/zod/createPoolRequestBodySchema'
import { judged, type Use } from './use'

export const use: Use = async (given) => judged((body) => createPoolRequestBodySchema.safeParse(body), given)
