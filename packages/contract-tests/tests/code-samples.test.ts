import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runShell, runTypeScript } from '../src/run-snippet.ts'
import { codeSamples } from '../src/samples.ts'
import { mock } from './mock.ts'

// The code samples of the docs, pasted as they are, against a mock on a free port.

let address = ''
beforeAll(async () => {
  address = (await mock.listen(0)).url.replace(/\/$/, '')
})
afterAll(() => mock.close())

describe.each(codeSamples)('$operationId', ({ operationId, curl, typescript }) => {
  test('the curl sample gets an answer without an error', async () => {
    const output = await runShell(curl.replace('curl ', 'curl --silent --fail-with-body '), address)
    if (output !== '') expect(() => JSON.parse(output), output).not.toThrow()
    expect(output).not.toMatch(/error_code|NeutronError/)
  })

  test('the TypeScript sample runs and has no error', async () => {
    const output = await runTypeScript(
      `sample-${operationId}`,
      `${typescript}\nconsole.log(JSON.stringify({ data, error }))`,
      address,
    )
    expect(JSON.parse(output)).not.toHaveProperty('error')
  })
})
