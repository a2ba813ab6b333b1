/** Says on stderr what is being measured. */
export const progress = (message: string): void => {
  process.stderr.write(`${message} …\n`)
}
