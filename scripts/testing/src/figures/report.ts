import { setFileMeta } from '../file-meta.ts'

/**
 * Says what a test file checks, for people: how many of what. To be called once in a file.
 *
 * @param figures numbers by what they count, in the plural, such as `bad bodies`
 */
export const reportFigures = (figures: Record<string, number>): void => setFileMeta({ figures })
