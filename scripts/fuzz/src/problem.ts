/** What keeps the fuzzer from running and is no fault of it: told without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem'
}
