// Lets other tools read the document: node scripts/consumers/src/cli.ts --help
import { readFileSync } from 'node:fs'
import { fromRoot, InputProblem, runCommand } from '@elb-openapi/document'
import { createMock } from '@elb-openapi/mock'
import { chosen, help } from './arguments.ts'
import { prepare } from './given.ts'
import { brokenPromises, readTable, type Row, rowOf, tableOf } from './report.ts'
import { run } from './run.ts'
import { tryConsumer } from './try.ts'
import { versionOf } from './versions.ts'

const install = async (): Promise<void> => {
  console.error('Installs the tools, if they are not there …')
  try {
    await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
  } catch (error) {
    throw new InputProblem(`The tools cannot be installed: ${(error as Error).message}`, { cause: error })
  }
}

await runCommand(async () => {
  const consumers = chosen(process.argv.slice(2))
  if (!consumers) return console.log(help)
  const promised = readTable(readFileSync(fromRoot('spec/README.md'), 'utf8'))
  await install()
  // It answers with the examples, so that lists have something in them, and says in a line what is wrong with the document.
  const mock = await createMock({ stateless: true }).catch((error: unknown) => {
    throw new InputProblem((error as Error).message, { cause: error })
  })
  const { url } = await mock.listen(0)
  try {
    const given = prepare(url.replace(/\/$/, ''))
    const rows: Row[] = []
    for (const consumer of consumers) {
      console.error(`${consumer.package} …`)
      rows.push(
        rowOf(consumer, versionOf(consumer.package), await tryConsumer(consumer, given, console.error)),
      )
    }
    console.log(`\n${tableOf(rows)}`)
    const problems = brokenPromises(promised, rows)
    for (const problem of problems) console.error(problem)
    return problems.length > 0 ? 1 : 0
  } finally {
    await mock.close()
  }
})
