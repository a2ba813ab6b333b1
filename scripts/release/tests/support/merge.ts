const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts documents together that have no name in common; arrays follow each other. */
export const merge = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])]
  if (!isObject(one) || !isObject(other)) return other
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) merged[key] = key in one ? merge(one[key], value) : value
  return merged
}
