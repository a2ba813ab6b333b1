import { basename, extname } from 'node:path'
import { keysOf } from '@elb-openapi/document'
import type { OperationNode } from './nodes.ts'
import type { Context, Location } from './visitor.ts'

export const segmentsOf = ({ pointer }: Location): string[] => keysOf(pointer)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const fileName = (location: Location): string => {
  const file = location.source.absoluteRef
  return basename(file, extname(file))
}

/** The name of a component: its file's, or its key under `components`. Nothing for a node inside another. */
export function nameOf(location: Location): string | undefined {
  const segments = segmentsOf(location)
  if (segments.length === 0) return fileName(location)
  return segments[0] === 'components' && segments.length === 3 ? segments[2] : undefined
}

export const operationName = (operation: OperationNode, context: Context): string =>
  operation.operationId ?? `the ${context.key} operation`

/** How a reader would call a schema: `Pool`, `Pool.listeners[].id`. */
export function schemaTitle(location: Location): string {
  const segments = segmentsOf(location)
  const inComponents = segments[0] === 'components'
  let title = inComponents ? segments[2]! : fileName(location)
  for (let at = inComponents ? 3 : 0; at < segments.length; at++) {
    if (segments[at] === 'properties') title += `.${segments[++at]}`
    else if (segments[at] === 'items') title += '[]'
  }
  return title
}
