import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { poolId, projectId } from './requests.ts'

const pool = (id: string, name: string): object => ({
  id,
  name,
  description: '',
  project_id: projectId,
  protocol: 'HTTP',
  lb_algorithm: 'ROUND_ROBIN',
  ip_version: 'v4',
  admin_state_up: true,
  created_at: '2026-01-31T12:00:00Z',
  updated_at: '2026-01-31T12:00:00Z',
})

const uuid = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

/**
 * Lends a state file for the mock, with the pool that requests are about and others around it.
 *
 * @param count how many pools there are in all
 */
export const withPools = async <Result>(
  count: number,
  use: (file: string) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'elb-bench-'))
  const others = Array.from({ length: count - 1 }, (_, index) => pool(uuid(index * 400_000), `pool-${index}`))
  const pools = [...others, pool(poolId, 'asked')]
  try {
    const file = join(folder, 'state.json')
    writeFileSync(file, JSON.stringify({ version: 1, projects: { [projectId]: { pools } } }))
    return await use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
