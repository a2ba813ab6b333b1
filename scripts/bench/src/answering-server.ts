// A server that has its answers ready: node answering-server.ts ANSWER_TO_GET ANSWER_TO_PUT --port PORT
import { createServer } from 'node:http'

const [, , toGet = '', toPut = '', , port] = process.argv
createServer((request, response) => {
  const answer = request.method === 'GET' ? toGet : toPut
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) }
  request.resume().once('end', () => response.writeHead(200, headers).end(answer))
}).listen(Number(port), '127.0.0.1')
