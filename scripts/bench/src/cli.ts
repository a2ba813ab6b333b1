// Measures speed and size against a peer: node scripts/bench/src/cli.ts --help
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

try {
  for (const name of ['types', 'client', 'mock'])
    if (!existsSync(fileURLToPath(import.meta.resolve(`@elb-openapi/${name}`))))
      throw new Error(`packages/${name} is not built. Build it first: npx -y pnpm@12.21.0 build`)
  const { command } = await import('./command.ts')
  // pnpm hands on the `--` of `pnpm bench -- mock`.
  const args = process.argv.slice(2).filter((argument) => argument !== '--')
  await command.parseAsync(args, { from: 'user' })
} catch (error) {
  // A compiler says more than is worth reading.
  console.error((error as Error).message.split('\n').slice(0, 10).join('\n'))
  // At once, and with it the servers that still run.
  process.exit(1)
}
