import { createMock } from '@elb-openapi/mock'

/** One mock for a test file; it keeps nothing between requests. */
export const mock = await createMock()
