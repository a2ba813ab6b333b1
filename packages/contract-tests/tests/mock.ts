import { createMock } from '@elb-openapi/mock'

/** One mock for a test file, which answers with the examples: it keeps nothing between requests. */
export const mock = await createMock({ stateless: true })
