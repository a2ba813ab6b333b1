import type { FromService } from '../answer.ts'
import { checkAnswer } from '../strict.ts'
import { createIdentity, type IdentitySources } from './identity/identity.ts'
import { createNetworks, type NetworkSources } from './network/network.ts'
import type { Neighbour } from './service.ts'

/** The services besides ELB that its clients call. */
export interface Neighbours {
  /** By operationId. */
  operations: Neighbour
  fromService: FromService
  /** Takes away what was made. */
  clear: () => void
}

/** @param strict whether every answer is checked against the document */
export function createNeighbours(sources: IdentitySources & NetworkSources, strict: boolean): Neighbours {
  const networks = createNetworks(sources)
  const operations: Neighbour = { ...createIdentity(sources), ...networks.operations }
  return {
    operations,
    fromService(call) {
      const { name } = call.operation
      if (!Object.hasOwn(operations, name)) return undefined
      const reply = operations[name]!(call)
      if (strict) checkAnswer(call, reply.status, reply.body)
      return reply
    },
    clear: networks.clear,
  }
}
