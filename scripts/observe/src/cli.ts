// Turns a captured body into an observation: node scripts/observe/src/cli.ts --help
import { runCommand } from '@elb-openapi/document'
import { command } from './command.ts'

await runCommand(async () => {
  // pnpm hands on the `--` of `pnpm observe -- pool.json`.
  const args = process.argv.slice(2).filter((argument) => argument !== '--')
  await command.parseAsync(args, { from: 'user' })
})
