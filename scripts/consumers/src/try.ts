import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Consumer } from './consumer.ts'
import { generatedFolder, toolFile, toolsFolder } from './folders.ts'
import type { Outcome, Step } from './report.ts'
import { run } from './run.ts'

const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))

/** What all tools are given. */
export type Given = {
  mock: string
  /** Files: the bundle, and the same in OpenAPI 3.0. */
  documents: string[]
  /** The first one of the document. */
  server: string
  pool: unknown
  wrongPool: unknown
}

/** Tells what happened, where that is worth a word. */
type Action = (consumer: Consumer, given: Given) => Promise<string>

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
  typeRoots: [fileURLToPath(new URL('../node_modules/@types', import.meta.url))],
}

const generate: Action = async ({ id, generate: commandOf }, { mock, documents }) => {
  const into = join(generatedFolder, id)
  rmSync(into, { recursive: true, force: true })
  const { program, args, environment } = commandOf!({ document: documents[0]!, into, mock })
  await run(toolFile(program), args, environment)
  return ''
}

/** Compiles what was generated, all of it, together with what uses it. */
const compile: Action = async ({ id }) => {
  const project = join(generatedFolder, `${id}.tsconfig.json`)
  const include = [`./${id}/**/*.ts`, `../uses/${id}.ts`]
  writeFileSync(project, JSON.stringify({ compilerOptions, include }))
  await run(process.execPath, [tsc, '--project', project])
  return ''
}

/** Uses it in a process of its own. */
const use: Action = async ({ id }, given) => {
  const outfile = join(generatedFolder, `${id}.mjs`)
  await build({
    entryPoints: [join(toolsFolder, 'uses', `${id}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  const program = `
    const { use } = await import(${JSON.stringify(outfile)})
    const tell = (words, code) => process.stdout.write(words, () => process.exit(code))
    await use(${JSON.stringify(given)}).then((words) => tell(words, 0), (error) => tell(error.message, 1))`
  return (await run(process.execPath, ['--input-type=module', '--eval', program])).trim()
}

/**
 * Lets a tool generate, compiles that and uses it; what comes after a step that fails is not tried and does not work.
 *
 * @param tell hears of each step, and why one fails
 */
export const tryConsumer = async (
  consumer: Consumer,
  given: Given,
  tell: (line: string) => void,
): Promise<Outcome> => {
  const actions: [Step, Action][] = consumer.generate
    ? [
        ['generates', generate],
        ['compiles', compile],
        ['runs', use],
      ]
    : [['runs', use]]
  const outcome: Outcome = {}
  for (const [step, action] of actions) {
    if (Object.values(outcome).includes(false)) {
      outcome[step] = false
      continue
    }
    const start = performance.now()
    try {
      const words = await action(consumer, given)
      outcome[step] = true
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      tell(`  ${step}, ${seconds} s${words && `: ${words}`}`)
    } catch (error) {
      outcome[step] = false
      tell(`  ${step} not: ${(error as Error).message.split('\n').slice(0, 10).join('\n    ')}`)
    }
  }
  return outcome
}
