import type { OpenApiDocument, Server } from '@elb-openapi/document'

/** The address that the samples call: the mock's if the document has it, else the first server. */
export function sampleServer(document: OpenApiDocument): string {
  const addresses = (document.servers ?? []).map(address)
  const found = addresses.find(isLocal) ?? addresses[0]
  if (found === undefined)
    throw new Error('The document has no servers, so the samples have no address to call.')
  return found
}

function address(server: Server): string {
  return server.url
    .replaceAll(/\{([^}]+)\}/g, (whole, name: string) => server.variables?.[name]?.default ?? whole)
    .replace(/\/$/, '')
}

function isLocal(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}
