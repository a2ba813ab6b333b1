import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../src/document.ts'
import { documentedAddress } from '../src/readme.ts'
import { moduleRunner, runShell, runTypeScript, type Outcome } from '../src/run-snippet.ts'
import { codeSamples } from '../src/samples.ts'
import { describeOperations } from './describe-operations.ts'
import { mock } from './mock.ts'

// The code samples of the docs, pasted as they are, against a mock on a free port.

const samples = new Map(codeSamples.map((sample) => [sample.operationId, sample]))
const curlVersion = execFileSync('curl', ['--version'], { encoding: 'utf8' })

test('every sample calls the mock where it is documented to be', () => {
  const callsMock = (sample: string): boolean => sample.includes(documentedAddress)
  const others = codeSamples.filter(({ curl, typescript }) => !callsMock(curl) || !callsMock(typescript))
  expect(others).toEqual([])
})

const curlOutcomes = new Map<string, Outcome>()
const typescriptOutcomes = new Map<string, Outcome>()

const running = await describeOperations(
  import.meta.filename,
  operations,
  ({ operationId }) => {
    test('the curl sample gets an answer without an error', () => {
      const { output, error } = curlOutcomes.get(operationId)!
      expect(error, output).toBeUndefined()
      if (output !== '') expect(() => JSON.parse(output), output).not.toThrow()
      expect(output).not.toMatch(/error_code|NeutronError/)
    })

    test('the TypeScript sample runs and has no error', () => {
      const { output, error } = typescriptOutcomes.get(operationId)!
      expect(error).toBeUndefined()
      expect(JSON.parse(output)).not.toHaveProperty('error')
    })
  },
  {
    reads: ({ operationId }) => [samples.get(operationId), curlVersion],
    runs: [moduleRunner, '@elb-openapi/client'],
  },
)

beforeAll(async () => {
  if (running.length === 0) return
  const ids = running.map(({ operationId }) => operationId)
  const own = ids.map((id) => samples.get(id)!)
  const { url } = await mock.listen(0)
  const address = url.replace(/\/$/, '')
  const [curls, typescripts] = await Promise.all([
    runShell(
      own.map(({ curl }) => curl.replace('curl ', 'curl --silent --show-error --fail-with-body ')),
      address,
    ),
    runTypeScript(
      own.map(({ operationId, typescript }) => ({
        name: `sample-${operationId}`,
        text: `${typescript}\nconsole.log(JSON.stringify({ data, error }))`,
      })),
      address,
    ),
  ])
  ids.forEach((id, index) => {
    curlOutcomes.set(id, curls[index]!)
    typescriptOutcomes.set(id, typescripts[index]!)
  })
})
afterAll(() => mock.close())
