import { execFileSync } from 'node:child_process'
import type { Use } from './use'

export const use: Use = async ({ documents }) => {
  const args = ['lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'hint', ...documents]
  try {
    execFileSync('node_modules/.bin/spectral', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout.trim(), { cause: error })
  }
  return 'finds nothing'
}
