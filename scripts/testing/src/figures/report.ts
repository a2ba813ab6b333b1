import { setFileMeta } from '../file-meta.ts'

/**
 * Says what a test file checks, for people: how many of what. To be called once in a file.
 *
 * @param figures numbers by what they count, in the plural, such as `bad bodies`
 */
export const reportFigures = (figures: Record<string, number>): void => setFileMeta({ figures })

/** Says something that deserves a line of its own in the summary of all tests. To be called once in a file. */
export const reportLine = (line: string): void => setFileMeta({ line })
