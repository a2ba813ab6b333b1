import autocannon from 'autocannon'
import { type Call, targetOf } from './calls.ts'
import { Problem } from './problem.ts'
import type { Running } from './servers.ts'

const connections = 10

/** What a request has to be answered with; anything else would not be a fair comparison. */
export type Expected = 'accepted' | 'refused'

/**
 * Loads a server with one request over and over.
 *
 * @param length a number of requests, or a time
 * @returns answers per second
 * @throws Problem when an answer is missing or of the wrong kind
 */
export const load = async (
  server: Running,
  call: Call,
  expected: Expected,
  length: { amount: number } | { duration: number },
): Promise<number> => {
  const result = await autocannon({
    url: `${server.url}${targetOf(call)}`,
    method: call.method as 'GET',
    headers: call.headers,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    connections,
    ...length,
    sampleInt: 50,
  })
  server.assertAlive()
  const { total } = result.requests
  const right = expected === 'accepted' ? result['2xx'] : result['4xx']
  const what = `${call.method} ${call.template} at ${server.name}`
  if (result.errors > 0) throw new Problem(`${what}: ${result.errors} requests without an answer.`)
  if (total === 0) throw new Problem(`${what}: no answer in time.`)
  if (right !== total)
    throw new Problem(`${what}: only ${right} of ${total} answers were as they had to be (${expected}).`)
  return total / result.duration
}
