/** What stops the bench and is no fault of it: told without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem'
}
