import { fromRoot, readDocument } from '@elb-openapi/document'
import { execa } from 'execa'
import { inTurn } from './measure.ts'
import { callsOf, folderOf, preludes, writeProject } from './projects.ts'
import type { Section } from './section.ts'

const what = 'type check of a project that calls every operation'
const figures = {
  empty: { what, peer: 'an empty project, TypeScript 7', unit: 's of CPU time' },
  openapiFetch: { what: 'the same', peer: 'plain openapi-fetch on the same types', unit: 's of CPU time' },
}

const rounds = 5

/** Compares checking a project that uses the client with others, by the TypeScript of the repository. */
export const types: Section<keyof typeof figures> = {
  figures,
  run: async () => {
    const calls = callsOf(readDocument())
    writeProject('client', preludes.client + calls)
    writeProject('openapi-fetch', preludes.openapiFetch + calls)
    writeProject('empty', 'export {}\n')
    return {
      empty: await inTurn(rounds, ['client', 'empty'], userSeconds),
      openapiFetch: await inTurn(rounds, ['client', 'openapi-fetch'], userSeconds),
    }
  },
}

// `times` tells the CPU time of children, often only in hundredths of a second, so there are several.
const compilations = 3
const script = `for each in $(seq ${compilations}); do "$@" || exit; done; times`

/** CPU time that the check of a project takes. When the project has errors, the error says which. */
const userSeconds = async (project: string): Promise<number> => {
  const tsc = [fromRoot('node_modules/typescript/bin/tsc'), '--noEmit', '--project', folderOf(project)]
  const args = ['-c', script, 'sh', process.execPath, ...tsc]
  const { stdout } = await execa('sh', args, { env: { LC_ALL: 'C' } })
  const [, minutes, seconds] = /(\d+)m([\d.]+)s \S+$/.exec(stdout)!
  return (Number(minutes) * 60 + Number(seconds)) / compilations
}
