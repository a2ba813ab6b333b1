/** What is asked for is not there; the message is one line. */
export class NotThere extends Error {
  override readonly name = 'NotThere'
}
