// A server that gives one answer to everything. Arguments: status, body. Prints its address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [, , status, body = ''] = process.argv
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
const server = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(Number(status), headers).end(body))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
