import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-5'

/** What an editor asks about a file. In a text, `|` is where the cursor is. */
export type Editor = {
  /** Names that are offered at the cursor. */
  completions: (text: string) => string[]
  /** What is shown for the name under the cursor: its declaration, and its documentation. */
  hover: (text: string) => { declaration: string; documentation: string }
  /** The messages of the compiler. */
  messages: (text: string) => string[]
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

/**
 * Opens a file in the language service of TypeScript 5, on which editors stand.
 *
 * @param folder where the file would be, for its imports
 * @param customConditions conditions of exports, such as that of the sources of this repository
 */
export const openEditor = (folder: URL, customConditions: string[] = []): Editor => {
  const file = fileURLToPath(new URL('edited.ts', folder))
  let content = ''
  let version = 0
  const snapshots = new Map<string, ts.IScriptSnapshot | undefined>()
  const read = (name: string): ts.IScriptSnapshot | undefined =>
    ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined

  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    getCompilationSettings: () => ({ ...options, customConditions }),
    getCurrentDirectory: () => fileURLToPath(folder),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : ''),
    getScriptSnapshot: (name) => {
      if (name === file) return ts.ScriptSnapshot.fromString(content)
      if (!snapshots.has(name)) snapshots.set(name, read(name))
      return snapshots.get(name)
    },
  })

  const edit = (text: string): number => {
    const cursor = text.indexOf('|')
    content = cursor === -1 ? text : text.slice(0, cursor) + text.slice(cursor + 1)
    version += 1
    return cursor
  }
  const join = (parts: ts.SymbolDisplayPart[] | undefined): string =>
    parts?.map(({ text }) => text).join('') ?? ''

  return {
    completions: (text) => {
      const cursor = edit(text)
      return service.getCompletionsAtPosition(file, cursor, {})?.entries.map(({ name }) => name) ?? []
    },
    hover: (text) => {
      const cursor = edit(text)
      const info = service.getQuickInfoAtPosition(file, cursor)
      return { declaration: join(info?.displayParts), documentation: join(info?.documentation) }
    },
    messages: (text) => {
      edit(text)
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
      )
    },
  }
}
