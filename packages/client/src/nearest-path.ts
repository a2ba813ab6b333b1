/** Those of the paths that go on with what a misspelt one ends with, after as few of its characters as possible. */
type WithSameEnd<End extends string, Path extends string> = End extends `${string}${infer Shorter}`
  ? [Extract<Path, `${string}${End}`>] extends [never]
    ? WithSameEnd<Shorter, Path>
    : Extract<Path, `${string}${End}`>
  : Path

/**
 * The paths that a misspelt one may stand for: they begin with as many of its characters as any path does, and of these
 * they end with as many as any does.
 */
export type NearestPath<
  Wrong extends string,
  Path extends string,
  Begin extends string = '',
> = Wrong extends `${infer Character}${infer End}`
  ? [Extract<Path, `${Begin}${Character}${string}`>] extends [never]
    ? WithSameEnd<Wrong, Path>
    : NearestPath<End, Extract<Path, `${Begin}${Character}${string}`>, `${Begin}${Character}`>
  : Path
