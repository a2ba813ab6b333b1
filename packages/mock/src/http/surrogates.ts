const LONE_SURROGATE = /\p{Cs}/u

/** The path to the first string, value or name, that is not well-formed Unicode, or undefined. */
export function findLoneSurrogate(value: unknown): string | undefined {
  const pending: [path: string, value: unknown][] = [['', value]]
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [path, current] = entry
    if (typeof current === 'string' && LONE_SURROGATE.test(current)) return path
    if (typeof current !== 'object' || current === null) continue
    for (const [name, inner] of Object.entries(current)) {
      if (LONE_SURROGATE.test(name)) return path
      pending.push([Array.isArray(current) ? `${path}[${name}]` : path ? `${path}.${name}` : name, inner])
    }
  }
  return undefined
}
