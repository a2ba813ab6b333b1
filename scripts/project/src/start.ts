// Serves the docs and the mock, prints both addresses and a first call, and stops on Ctrl+C:
//   node scripts/project/src/start.ts [--docs-port 4011] [--mock-port 4010]
import { parseArgs } from 'node:util'
import { curlSample, defaultDocsPort, serveDocs } from '@elb-openapi/docs'
import { operationsOf, readDocument } from '@elb-openapi/document'
import { consoleLogger, createMock, defaults } from '@elb-openapi/mock'

const usage = 'usage: pnpm start [--docs-port PORT] [--mock-port PORT]     (0 takes any free port)'

const readPorts = (): { docs: number; mock: number } => {
  const { values } = parseArgs({
    // pnpm passes on the `--` of `pnpm start -- --mock-port 5000`.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      'docs-port': { type: 'string' },
      'mock-port': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const port = (name: 'docs-port' | 'mock-port', usual: number): number => {
    const text = values[name] ?? String(usual)
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
      throw new Error(`--${name} has to be a number from 0 to 65535, not ${text}`)
    return Number(text)
  }
  return { docs: port('docs-port', defaultDocsPort), mock: port('mock-port', defaults.port) }
}

/** A command that works when pasted: the first list of the document that needs credentials, called at the mock. */
const firstCall = (mockUrl: string): string => {
  const document = readDocument()
  const operations = operationsOf(document)
  const list =
    operations.find(
      ({ method, path, security }) => method === 'get' && !path.includes('{') && security === undefined,
    ) ?? operations[0]!
  return curlSample(document, list, mockUrl)
}

try {
  const ports = readPorts()
  const mock = await createMock({ seed: 'demo', logger: consoleLogger('info') })
  const docs = await serveDocs({ port: ports.docs })
  const stop = async (): Promise<void> => {
    await Promise.all([mock.close(), docs.close()])
    process.exit(0)
  }
  const { url } = await mock.listen(ports.mock).catch(async (error: unknown) => {
    await docs.close()
    throw error
  })
  console.log(
    `\nDocs  ${docs.url}\nMock  ${url}\n\nA first call:\n\n${firstCall(url.replace(/\/$/, ''))}\n\nCtrl+C stops both. Requests to the mock:`,
  )
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError) console.error(usage)
  process.exitCode = 1
}
