import { beforeAll, type TaskMeta } from 'vitest'
import './meta.ts'

/** Tells the reporters something about the test file that is being collected. */
export const setFileMeta = (meta: TaskMeta): void => {
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see which fixtures a hook needs.
  beforeAll(({}, { file }) => {
    Object.assign(file.meta, meta)
  })
}
