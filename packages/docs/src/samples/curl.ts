import type { OpenApiDocument, Operation } from '@elb-openapi/document'
import { mockServer } from '../mock-server.ts'
import { sampleRequest, type SampleRequest } from './request.ts'
import { shellQuote } from './shell.ts'

/**
 * A curl command that can be pasted into any POSIX shell. It calls the mock, which takes any token; `ELB_TOKEN` is
 * used when it is set.
 *
 * @param address where the mock listens, without a slash at the end
 */
export function curlSample(
  document: OpenApiDocument,
  operation: Operation,
  address = mockServer.url,
): string {
  const request = sampleRequest(document, operation)
  const url = `${address}${path(operation.path, request)}${query(request)}`
  const lines = [
    `curl --request ${operation.method.toUpperCase()} ${shellQuote(url)}`,
    `  --header "X-Auth-Token: \${ELB_TOKEN:-any-token}"`,
  ]
  if (request.body !== undefined) {
    lines.push(`  --header 'Content-Type: application/json'`)
    lines.push(`  --data ${shellQuote(JSON.stringify(request.body, null, 2))}`)
  }
  return lines.join(' \\\n')
}

function path(template: string, request: SampleRequest): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path[name] ?? name)),
  )
}

function query(request: SampleRequest): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(request.query)) {
    for (const one of Array.isArray(value) ? value : [value]) pairs.append(name, String(one))
  }
  return pairs.size > 0 ? `?${pairs}` : ''
}
