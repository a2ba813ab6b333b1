import { randomUUID } from 'node:crypto'
import type { FromService } from './answer.ts'
import type { Call } from './call.ts'
import { Refusal } from './errors/refusal.ts'
import type { Operation } from './operation.ts'
import type { Settings } from './options.ts'
import { createService } from './service/service.ts'
import { undocumented } from './strict.ts'

/** The project of whoever names none. */
export const DEFAULT_PROJECT = '0123456789abcdef0123456789abcdef'

/** The service behind the API as the handler asks it. */
export function createMemory(
  operations: readonly Operation[],
  { strict }: Pick<Settings, 'strict'>,
): FromService {
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
    if (!served) return undefined
    const { status, body } = served
    // Whoever asks for some fields does not get all that an answer has to have.
    const faults =
      strict && call.query['fields'] === undefined ? undocumented(call.operation, status, body) : []
    if (faults.length > 0)
      throw Refusal.because(
        'internal',
        `The answer of ${call.operation.name} is not as documented: ${faults.join('; ')}.`,
      )
    return { status, headers: body === undefined ? {} : { 'Content-Type': 'application/json' }, body }
  }
}

const projectOf = ({ parameters }: Call): string => parameters['project_id'] ?? DEFAULT_PROJECT
