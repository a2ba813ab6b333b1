import { operationsOf, type OpenApiDocument, type Operation } from '@elb-openapi/document'
import { cell, cellLike, filledCell, type Columns } from './csv.ts'
import type { Difference } from './difference.ts'
import type { Page } from './pages.ts'

/** An operation as a table of permissions names it, and the action that it needs. */
export type Permission = { page: string; method: string; path: string; action: string }

export const permissionColumns: Columns = {
  page: filledCell,
  method: cell('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
  path: cellLike('^/', 'a path that begins with a slash'),
  action: cellLike(String.raw`^elb:[\w-]+:\w+$`, 'an action such as elb:pools:list'),
}

/** A path without the names of its parameters, which the tables of permissions write in their own way. */
const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')

/** What a permission and the operation that it is for have in common. */
export const keyOf = ({ method, path }: Pick<Operation, 'path'> & { method: string }): string =>
  `${method.toUpperCase()} ${shapeOf(path)}`

/** Compares the actions of the operations with those of the tables, both ways. */
export const comparePermissions = (
  document: OpenApiDocument,
  permissions: Permission[],
  pages: Page[],
): { found: number; differences: Difference[] } => {
  const operations = operationsOf(document)
  const known = new Map(operations.map((operation) => [keyOf(operation), operation]))
  const listed = new Set(permissions.map(keyOf))
  const differences = permissions.flatMap((permission): Difference[] => {
    const operation = known.get(keyOf(permission))
    const specified = operation?.['x-iam-action'] ?? ''
    if (specified === permission.action) return []
    return [
      {
        page: permission.page,
        field: `permission ${permission.method} ${permission.path}`,
        fact: 'permission',
        documented: permission.action,
        specified,
      },
    ]
  })
  const unlisted = operations
    .filter((operation) => operation['x-iam-action'] !== undefined && !listed.has(keyOf(operation)))
    .map((operation) => ({
      page: pages.find((page) => keyOf(page) === keyOf(operation))?.page ?? '',
      field: `permission ${operation.method.toUpperCase()} ${operation.path}`,
      fact: 'permission' as const,
      documented: '',
      specified: operation['x-iam-action']!,
    }))
  return { found: permissions.length - differences.length, differences: [...differences, ...unlisted] }
}
