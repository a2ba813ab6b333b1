import { isSuccess } from '@elb-openapi/document'
import { follow, type Visitor } from '../visitor.ts'

interface Page {
  page_info?: { next_marker?: unknown }
}

const links = (page: Page): { rel?: unknown }[] =>
  Object.entries(page)
    .filter(([name, value]) => name.endsWith('_links') && Array.isArray(value))
    .flatMap(([, value]) => value)

const hasNextPage = (page: Page): boolean =>
  Boolean(page.page_info?.next_marker) || links(page).some((link) => link.rel === 'next')

/** A mock answers a list with its first example; one that promises a next page sends an iterator round for ever. */
export const lastPageFirst = (): Visitor => ({
  Operation(operation, context) {
    const { operationId } = operation
    if (operationId === undefined || !/^(?:l|v2L)ist/.test(operationId)) return
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!isSuccess(status)) continue
      const at = context.location.child(['responses', status])
      const target = follow(context, response, at)
      for (const [mediaType, { examples = {} }] of Object.entries(target?.node.content ?? {})) {
        const [first] = Object.entries(examples)
        if (first === undefined) continue
        const [name, node] = first
        const place = target!.location.child(['content', mediaType, 'examples', name])
        const value = follow(context, node, place)?.node.value
        if (typeof value !== 'object' || value === null || !hasNextPage(value)) continue
        context.report({
          message: `Example ${name} of ${operationId} comes first but has a next page; put an example of the last page before it.`,
          location: place,
        })
      }
    }
  },
})
