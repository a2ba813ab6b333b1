import { operationsOf, readDocument } from '@elb-openapi/document'
import ts from 'typescript'
import { timesOf } from './measure.ts'
import { compilerOptions, folderOf, preludes } from './projects.ts'
import type { Section } from './section.ts'

const peer = 'plain openapi-fetch on the same types'
const figures = {
  GET: { what: 'completion of a path of `GET` in an editor, TypeScript 5.9', peer, unit: 'ms' },
  POST: { what: 'the same of `POST`', peer, unit: 'ms' },
}

const rounds = 3
const round = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 }

/** Compares how long the language service takes to offer the paths of a method. */
export const editor: Section<keyof typeof figures> = {
  figures,
  run: async () => ({ GET: await compare('GET'), POST: await compare('POST') }),
}

const compare = (method: string): Promise<number[]> => {
  const paths = operationsOf(readDocument()).filter((each) => each.method.toUpperCase() === method).length
  const completions = Object.entries(preludes).map(([name, prelude]) => {
    const complete = completer(`${folderOf('editor')}/${name}.ts`, `${prelude}elb.${method}('`)
    return () => {
      const offered = complete()
      if (offered === paths) return
      throw new Error(`With ${name} the editor offers ${offered} of ${paths} paths of ${method}.`)
    }
  })
  return timesOf(rounds, round, completions)
}

/** Opens a file, which need not exist, in an editor that says how much it offers at its end after a change. */
const completer = (file: string, text: string): (() => number) => {
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, '')
  let version = 0
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : ''),
    getScriptSnapshot: (path) =>
      ts.ScriptSnapshot.fromString(path === file ? `${text}')\n` : (ts.sys.readFile(path) ?? '')),
  } as ts.LanguageServiceHost)
  return () => {
    version++
    return service.getCompletionsAtPosition(file, text.length, {})?.entries.length ?? 0
  }
}
