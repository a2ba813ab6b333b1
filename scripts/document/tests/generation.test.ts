import { expect, test } from 'vitest'
import { generationOf } from '../src/index.ts'

test.each([
  ['/v3/{project_id}/elb/pools', 'v3'],
  ['/v3', 'v3'],
  ['/v2.0/lbaas/pools', 'v2.0'],
  ['/v2.0', 'v2.0'],
  ['/', undefined],
  ['/versions', undefined],
  ['/v30/pools', undefined],
  ['/v2.01', undefined],
  ['/v2x0/pools', undefined],
  ['/api/v3/pools', undefined],
])('%s is of %s', (path, generation) => {
  expect(generationOf(path)).toBe(generation)
})
