import type { FuzzRequest } from '../request.ts'

const address = 'http://127.0.0.1:4010'
/** A run of the same text that is worth writing as a repetition. */
const repetition = /([\s\S]{1,80}?)\1{30,}/

/** A longer command is nothing to paste, in characters. */
const longest = 3000

/**
 * A request as a command to paste, for the mock on its usual port.
 *
 * @param save keeps a body that is too long for a command, and says in which file
 */
export const curlOf = (
  { method, target, headers, body, chunked }: FuzzRequest,
  save: (body: Uint8Array) => string,
): string => {
  const sent = headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`)
  const has = (name: string): boolean => headers.some(([other]) => other.toLowerCase() === name)
  const parts = [
    'curl -i --path-as-is --globoff',
    method === 'HEAD' ? '-I' : `-X ${method}`,
    quoted(`${address}${target}`),
    ...sent,
    ...(body && !has('content-type') ? [`-H 'Content-Type:'`] : []),
    ...(chunked ? [`-H 'Transfer-Encoding: chunked'`] : []),
  ]
  if (!body) return parts.join(' ')
  const direct = [...parts, '--data-binary']
  const text = textOf(body)
  const candidates =
    text === undefined
      ? [[`printf ${quoted(octal(body))} |`, ...direct, '@-']]
      : [
          ...(text.startsWith('@') ? [] : [[...direct, quoted(text)]]),
          [`node -e ${quoted(`process.stdout.write(${expression(text)})`)} |`, ...direct, '@-'],
        ]
  const commands = candidates.map((candidate) => candidate.join(' '))
  return (
    commands.find((command) => command.length <= longest) ?? [...direct, quoted(`@${save(body)}`)].join(' ')
  )
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The text of a body that can stand in a command line. */
const textOf = (body: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    return text.includes('\0') || text.startsWith('\uFEFF') ? undefined : text
  } catch {
    return undefined
  }
}

const octal = (body: Uint8Array): string =>
  [...body]
    .map((byte) =>
      byte >= 0x20 && byte < 0x7f && byte !== 0x5c && byte !== 0x25
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, '0')}`,
    )
    .join('')

/** A JavaScript expression for a long text, with what repeats written once. */
const expression = (text: string): string => {
  const found = repetition.exec(text.slice(0, 20_000))
  if (!found) return JSON.stringify(text)
  const [, unit = ''] = found
  let end = found.index
  while (text.startsWith(unit, end)) end += unit.length
  const times = (end - found.index) / unit.length
  const parts = [
    JSON.stringify(text.slice(0, found.index)),
    `${JSON.stringify(unit)}.repeat(${times})`,
    expression(text.slice(end)),
  ]
  return parts.join('+')
}
