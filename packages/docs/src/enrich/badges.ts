import { walkNodes, type OpenApiDocument } from '@elb-openapi/document'

/** `x-support: unsupported` is shown as a badge beside the name of the field. */
export function addBadges(document: OpenApiDocument): void {
  walkNodes(document, (node) => {
    const support = node['x-support']
    if (typeof support === 'string') node['x-badges'] = [{ name: capital(support) }]
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
