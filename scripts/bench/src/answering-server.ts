// A server that has an answer ready for each method: node answering-server.ts ANSWERS --port PORT
import { createServer } from 'node:http'

const [, , answers = '', , port] = process.argv
const answerTo = JSON.parse(answers) as Record<string, string>
createServer((request, response) => {
  const answer = answerTo[request.method!]!
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) }
  request.resume().once('end', () => response.writeHead(200, headers).end(answer))
}).listen(Number(port), '127.0.0.1')
