// Turns a captured body into an observation: node scripts/observe/src/cli.ts --help
import { command } from './command.ts'
import { Refusal } from './entry.ts'

try {
  // pnpm hands on the `--` of `pnpm observe -- pool.json`.
  await command.parseAsync(
    process.argv.slice(2).filter((argument) => argument !== '--'),
    { from: 'user' },
  )
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
