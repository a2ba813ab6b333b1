import { operationsOf, readDocument } from '@elb-openapi/document'
import ts from 'typescript'
import { timesOf } from './measure.ts'
import { compilerOptions, folderOf, preludes } from './projects.ts'
import type { Pair, Section } from './section.ts'

const peer = 'plain openapi-fetch on the same types'
const figures = {
  GET: { what: 'completion of a path of `GET` in an editor, TypeScript 5.9', peer, unit: 'ms of CPU time' },
  POST: { what: 'the same of `POST`', peer, unit: 'ms of CPU time' },
}

const rounds = 9
// CPU time, on which other programs have less influence.
const round = { iterations: 1, time: 0, now: () => process.threadCpuUsage().user / 1000 }

/** Compares how long the language service takes to offer the paths of a method. */
export const editor: Section<keyof typeof figures> = {
  figures,
  run: async () => ({ GET: await compare('GET'), POST: await compare('POST') }),
}

const compare = (method: string): Promise<Pair> => {
  const paths = operationsOf(readDocument()).filter((each) => each.method.toUpperCase() === method).length
  return timesOf(rounds, round, [
    completionWith('client', method, paths),
    completionWith('openapiFetch', method, paths),
  ])
}

/** Opens a file that need not exist in an editor. The result completes a path in it, each time after a change. */
const completionWith = (elb: keyof typeof preludes, method: string, paths: number) => {
  const file = `${folderOf('editor')}/${elb}.ts`
  const text = `${preludes[elb]}elb.${method}('`
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
    const offered = service.getCompletionsAtPosition(file, text.length, {})?.entries.length
    if (offered !== paths)
      throw new Error(`With ${elb} the editor offers ${offered} of ${paths} paths of ${method}.`)
  }
}
