import { readFileSync } from 'node:fs'
import { fromRoot, readDocument } from '@elb-openapi/document'
import { expect, test } from 'vitest'
import { downgrade } from '../src/index.ts'

test('the README of the package names every schema that loses something', () => {
  const [lost = ''] = readFileSync(fromRoot('spec/README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('maxContains'))
  const named = [...lost.matchAll(/`(\w+Option)`/g)].map(([, name]) => name)
  const losing = downgrade(readDocument()).losses.map((pointer) => pointer.split('/')[3])
  expect(named).toEqual([...new Set(losing)])
})
