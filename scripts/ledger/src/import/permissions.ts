import { InputProblem } from '@elb-openapi/document'
import type { Page } from '../pages.ts'
import type { Permission } from '../permissions.ts'
import { addressOf } from './editions.ts'
import type { ParsedPage } from './parsed.ts'

const operation = /^(GET|POST|PUT|PATCH|DELETE) (\S+)$/

/** The operations that the tables of permissions list. Throws InputProblem when a row names none. */
export const permissionsOf = (common: Page[], parsed: ParsedPage[]): Permission[] =>
  common.flatMap(({ page, url }) =>
    parsed
      .filter((candidate) => addressOf(candidate) === url)
      .flatMap(({ tables }) => tables)
      .filter(({ columns = [] }) => columns.includes('API') && columns.includes('Action'))
      .flatMap(({ rows }) => rows)
      .map(({ cells = {} }) => {
        const [, method, path] = operation.exec(cells['API']?.trim() ?? '') ?? []
        if (!method || !path) throw new InputProblem(`${page}: "${cells['API']}" is no method with a path`)
        return { page, method, path, action: cells['Action']!.trim() }
      }),
  )
