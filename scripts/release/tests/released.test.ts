import { expect, test } from 'vitest'
import { bundleAt, lastRelease } from '../src/released.ts'
import { repository, write } from './support/repository.ts'

const bundle = 'spec/bundle/openapi.yaml'

test('the last release is the tag of the spec that is nearest', () => {
  const { root, git } = repository()
  git('commit', '--allow-empty', '--message=one')
  expect(lastRelease(root)).toBeUndefined()
  git('tag', '@elb-openapi/spec@0.1.0')
  git('commit', '--allow-empty', '--message=two')
  git('tag', '@elb-openapi/spec@0.2.0')
  git('tag', '@elb-openapi/mock@0.3.0')
  git('tag', 'v9')
  git('commit', '--allow-empty', '--message=three')
  expect(lastRelease(root)).toBe('@elb-openapi/spec@0.2.0')
})

test('the bundle is the one of the commit, not of the folder', () => {
  const { root, git } = repository()
  write(root, { [bundle]: 'openapi: 3.1.0\n' })
  git('add', '.')
  git('commit', '--message=bundle')
  write(root, { [bundle]: 'openapi: 3.1.1\n' })
  expect(bundleAt(root, 'main')).toEqual({ ref: 'main', bundle: 'openapi: 3.1.0\n' })
})

test('a commit that is not there, or has no bundle, is named', () => {
  const { root, git } = repository()
  git('commit', '--allow-empty', '--message=one')
  expect(() => bundleAt(root, 'nowhere')).toThrow(
    /^There is no commit nowhere\. Give --since a tag, a branch or a commit that is here: git fetch --tags$/,
  )
  expect(() => bundleAt(root, '--output=/tmp/x')).toThrow(/^There is no commit --output/)
  expect(() => bundleAt(root, 'main')).toThrow(
    /^main has no spec\/bundle\/openapi\.yaml\. Give --since a commit that has one\.$/,
  )
})
