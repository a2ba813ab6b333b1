import { globSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { InputProblem } from './problem.ts'
import { faultsOf, type Fault, type Shape } from './shape.ts'
import { readText, shownPath } from './text-file.ts'

type Parsed = { content: unknown; lineOf: (path: Fault['path']) => number }

/** @throws InputProblem with line and column of everything that is no YAML */
export const parseYaml = (file: string): Parsed => {
  const lines = new LineCounter()
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0)
    throw new InputProblem(
      document.errors.map(({ pos: [start], message }) => {
        const { line, col } = lines.linePos(start)
        return `${shownPath(file)}:${line}:${col}: this is no YAML: ${message}`
      }),
    )
  const lineOf = (path: Fault['path']): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
  }
  return { content: document.toJS({ maxAliasCount: -1 }) as unknown, lineOf }
}

/** An entry of a list in words: by its ID, or by its number. */
export type EntryName = (entry: unknown, index: number) => string

const byId: EntryName = (entry, index) => {
  const id = String((entry as { id?: unknown } | null)?.id ?? '').trim()
  return id === '' ? `entry ${index + 1}` : id
}

const inWords = (path: Fault['path'], content: unknown, nameOf: EntryName): string => {
  const isEntry = typeof path[0] === 'number' && Array.isArray(content)
  const name = isEntry ? nameOf((content as unknown[])[path[0] as number], path[0] as number) : ''
  const rest = path
    .slice(isEntry ? 1 : 0)
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`))
    .join('')
  return [name, rest].filter((part) => part !== '').join(': ')
}

/**
 * Reads a YAML file of a shape.
 *
 * @param nameOf names the entries of a list in messages; by their `id` when left out
 * @throws InputProblem with a line for everything that is no YAML or has another shape
 */
export const readYaml = <T>(file: string, shape: Shape, nameOf: EntryName = byId): T => {
  const { content, lineOf } = parseYaml(file)
  const faults = faultsOf(shape, content).map((fault) => ({ ...fault, line: lineOf(fault.path) }))
  if (faults.length > 0)
    throw new InputProblem(
      faults
        .toSorted((a, b) => a.line - b.line)
        .map(({ path, text, line }) => {
          const place = inWords(path, content, nameOf)
          return `${shownPath(file)}:${line}: ${place === '' ? 'the file' : place} ${text}`
        }),
    )
  return content as T
}

/**
 * Reads every YAML file of a folder and of the folders in it, in the order of their names.
 *
 * @throws InputProblem with the faults of all files
 */
export const readYamlFolder = <T>(
  folder: string,
  shape: Shape,
  nameOf?: EntryName,
): { file: string; content: T }[] => {
  const problems: string[] = []
  const files = globSync('**/*.yaml', { cwd: folder })
    .toSorted()
    .flatMap((name) => {
      try {
        return [{ file: join(folder, name), content: readYaml<T>(join(folder, name), shape, nameOf) }]
      } catch (error) {
        if (!(error instanceof InputProblem)) throw error
        problems.push(...error.lines)
        return []
      }
    })
  if (problems.length > 0) throw new InputProblem(problems)
  return files
}

/** Lines for all YAML files of a folder that are no YAML. */
export const brokenYamlIn = (folder: string): string[] =>
  globSync('**/*.yaml', { cwd: folder })
    .toSorted()
    .flatMap((name) => {
      try {
        parseYaml(join(folder, name))
        return []
      } catch (error) {
        if (!(error instanceof InputProblem)) throw error
        return error.lines
      }
    })
