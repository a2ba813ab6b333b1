/** How often a line is printed where it cannot be overwritten, in milliseconds. */
const interval = { terminal: 200, file: 10_000 }

/** Says on stderr how far a run is. */
export const createProgress = (count: number) => {
  const { isTTY } = process.stderr
  const started = performance.now()
  let last = started
  return {
    tell(requests: number, findings: number): void {
      const now = performance.now()
      if (now - last < (isTTY ? interval.terminal : interval.file)) return
      last = now
      const seconds = Math.ceil(((now - started) / requests) * ((count - requests) / 1000))
      // The start takes a while, and says nothing about the rest.
      const left = requests < count / 20 ? '' : `, about ${seconds} s left`
      const text = `${requests} of ${count} requests, ${findings} faults${left}`
      process.stderr.write(isTTY ? `\r\u001B[K${text}` : `${text}\n`)
    },
    end(): void {
      if (isTTY) process.stderr.write('\r\u001B[K')
    },
  }
}
