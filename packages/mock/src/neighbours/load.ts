import type { Operation } from '../operation.ts'
import { loadOperations } from '../prism/load.ts'
import { neighbourDocument } from './document.ts'

let loaded: Promise<Operation[]> | undefined

/**
 * The operations of the neighbouring services, but for those at a path that the API has itself.
 *
 * @param own the operations of the API
 */
export async function loadNeighbours(own: readonly Operation[]): Promise<Operation[]> {
  const places = new Set(own.map(placeOf))
  const operations = await (loaded ??= loadOperations(neighbourDocument))
  return operations.filter((operation) => !places.has(placeOf(operation)))
}

const placeOf = ({ method, path }: Operation): string => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`
