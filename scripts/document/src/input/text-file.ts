import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fromRoot } from '../root.ts'
import { InputProblem } from './problem.ts'

/** A file as messages name it: from the root of the repository where it is inside. */
export const shownPath = (file: string): string => {
  const path = relative(fromRoot('.'), file)
  return path.startsWith('..') ? file : path.replaceAll(sep, '/')
}

/** @throws InputProblem when the file cannot be read */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new InputProblem(
      `${shownPath(file)}: ${missing ? 'there is no such file' : `cannot be read: ${(cause as Error).message}`}`,
      { cause },
    )
  }
}
