import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { curlOf } from '../src/report/curl.ts'
import type { FuzzRequest } from '../src/request.ts'
import { request, withBody } from './setup.ts'

const never = (): string => {
  throw new Error('nothing is kept')
}

/** What a command sends as body: `curl` is replaced by a function that prints it. */
const bodySentBy = (command: string): Buffer =>
  execFileSync(
    'sh',
    [
      '-c',
      `curl() { while [ $# -gt 1 ]; do shift; done; if [ "$1" = @- ]; then cat; else printf %s "$1"; fi; }\n${command}`,
    ],
    {
      maxBuffer: 50_000_000,
    },
  )

const withBytes = (body: Uint8Array): FuzzRequest => ({ ...withBody('POST', '/v3/p/elb/pools', ''), body })

describe('a request as a command', () => {
  test('has its method, headers and target as they are', () => {
    const sent = request('DELETE', "/v3/p/../%00?a='b'", {
      headers: [
        ['X-Auth-Token', 'any'],
        ['Accept', ''],
      ],
    })
    expect(curlOf(sent, never)).toBe(
      String.raw`curl -i --path-as-is --globoff -X DELETE 'http://127.0.0.1:4010/v3/p/../%00?a='\''b'\''' -H 'X-Auth-Token: any' -H 'Accept;'`,
    )
    expect(curlOf(request('HEAD', '/', { headers: [] }), never)).toBe(
      "curl -i --path-as-is --globoff -I 'http://127.0.0.1:4010/'",
    )
  })

  test('does not let curl add a content type', () => {
    const sent = request('POST', '/', { headers: [], body: Buffer.from('{}'), chunked: true })
    expect(curlOf(sent, never)).toBe(
      "curl -i --path-as-is --globoff -X POST 'http://127.0.0.1:4010/' -H 'Content-Type:' -H 'Transfer-Encoding: chunked' --data-binary '{}'",
    )
  })

  test.each<[string, Uint8Array]>([
    ['text', Buffer.from(`{"a":"it's \\u0000 \\\\ $HOME \`x\` 😀"}`)],
    ['bytes that are no text', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['a byte order mark', Buffer.from('\uFEFF{}')],
    ['what curl would take for a file', Buffer.from('@/etc/passwd')],
    ['a long text that repeats', Buffer.from(`{"a":[${'1,'.repeat(500_000)}1],"b":"${'a.'.repeat(3000)}"}`)],
  ])('sends %s byte for byte', (_, body) => {
    const command = curlOf(withBytes(body), never)
    expect(command.length).toBeLessThan(3000)
    expect(bodySentBy(command).equals(body)).toBe(true)
  })

  test('keeps a body in a file that is too long and does not repeat', () => {
    const body = Buffer.from(Array.from({ length: 5000 }, (_, index) => index).join())
    const kept: Uint8Array[] = []
    const command = curlOf(withBytes(body), (bytes) => {
      kept.push(bytes)
      return '/tmp/kept'
    })
    expect(command).toMatch(/ --data-binary '@\/tmp\/kept'$/)
    expect(kept).toEqual([body])
  })
})
