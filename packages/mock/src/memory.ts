import { randomUUID } from 'node:crypto'
import type { FromService } from './answer.ts'
import type { Call } from './call.ts'
import type { Operation } from './operation.ts'
import { createService } from './service/service.ts'

/** The project of whoever names none. */
export const DEFAULT_PROJECT = '0123456789abcdef0123456789abcdef'

/** The service behind the API as the handler asks it. */
export function createMemory(operations: readonly Operation[]): FromService {
  const service = createService(operations, { now: Date.now, newId: randomUUID })
  return (call) => {
    const served = service.serve(call.operation, {
      parameters: call.parameters,
      query: call.query,
      body: call.body?.value,
      projectId: projectOf(call),
      url: call.url,
      requestId: call.requestId,
      separateViews: false,
    })
    return (
      served && {
        status: served.status,
        headers: served.body === undefined ? {} : { 'Content-Type': 'application/json' },
        body: served.body,
      }
    )
  }
}

const projectOf = ({ parameters }: Call): string => parameters['project_id'] ?? DEFAULT_PROJECT
