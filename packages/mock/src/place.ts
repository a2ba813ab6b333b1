/** Does what stands at a place in something; what it throws names the place then, in one line. */
export function at<Result>(place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new TypeError(`${place}: ${(error as Error).message}`, { cause: error })
  }
}
