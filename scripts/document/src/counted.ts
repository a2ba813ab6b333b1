/** A number with what it counts: `1 problem`, `2 problems`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
