import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Takes the place of the host that a dependency of Prism reports installations to, and keeps what it is sent. */
export const telemetryHost = async (): Promise<{
  environment: Record<string, string>
  received: string[]
  close: () => void
}> => {
  const received: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    received.push(`${request.method} ${request.url} ${body}`)
    response.end()
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    environment: { SCARF_LOCAL_PORT: String(port), SCARF_VERBOSE: 'true' },
    received,
    close: () => server.close(),
  }
}
