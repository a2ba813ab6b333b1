// Measures speed and size against a peer: node scripts/bench/src/cli.ts --help
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** More lines of an error are not worth reading, such as all that the compiler says. */
const longestError = 10

try {
  for (const name of ['types', 'client', 'mock'])
    if (!existsSync(fileURLToPath(import.meta.resolve(`@elb-openapi/${name}`))))
      throw new Error(`packages/${name} is not built. Build it first: npx -y pnpm@12.21.0 build`)
  const { command } = await import('./command.ts')
  // pnpm hands on the `--` of `pnpm bench -- mock`.
  const args = process.argv.slice(2).filter((argument) => argument !== '--')
  await command.parseAsync(args, { from: 'user' })
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(message.split('\n').slice(0, longestError).join('\n'))
  // At once, and with it the servers that still run.
  process.exit(1)
}
