import { createElbClient, type ElbClient, type ElbClientOptions } from '../src/index.ts'

/** A client whose requests are kept and answered by a function instead of the service. */
export const clientWith = (
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<ElbClientOptions> = {},
): { elb: ElbClient; sent: Request[] } => {
  const sent: Request[] = []
  const elb = createElbClient({
    endpoint: 'https://elb.test',
    projectId: 'project-1',
    token: 'secret-token',
    fetch: async (request) => {
      sent.push(request)
      return answer(request)
    },
    ...options,
  })
  return { elb, sent }
}

export const json = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init)
