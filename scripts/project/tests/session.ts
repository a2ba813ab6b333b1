// Runs commands one after the other in one process: what they import is loaded and compiled once.
import { pathToFileURL } from 'node:url'

/** A module with its arguments. */
export type Call = string[]
export type Answer = { text: string; code: number }

let calls = 0
let errors = ''
let output = ''
process.stderr.write = (text: string | Uint8Array): boolean => ((errors += String(text)), true)
process.stdout.write = (text: string | Uint8Array): boolean => ((output += String(text)), true)

process.on('message', ([module = '', ...rest]: Call) => {
  ;[errors, output, process.exitCode] = ['', '', undefined]
  process.argv = [process.execPath, module, ...rest]
  // Another address is another module, but what it imports is the same.
  const address = `${pathToFileURL(module).href}?call=${(calls += 1)}`
  const answer = (): boolean =>
    process.send!({ text: errors + output, code: Number(process.exitCode ?? 0) } satisfies Answer)
  import(address).then(answer, (error: unknown) => {
    console.error(error)
    process.exitCode = 1
    answer()
  })
})
