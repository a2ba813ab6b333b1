import { Refusal } from '../../errors/refusal.ts'
import type { Rule, RuleSet } from './attempt.ts'
import { all, wrong } from './declared.ts'

const MOST_TAGS = 20

const areFew: Rule = ({ next }) => {
  const { length } = (next['tags'] ?? []) as unknown[]
  return length > MOST_TAGS
    ? wrong('tags', `There may be at most ${MOST_TAGS} of them, not ${length}`)
    : undefined
}

const keysAreOnce: Rule = ({ given }) => {
  const keys = ((given['tags'] ?? []) as { key: string }[]).map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  return twice === undefined ? undefined : wrong('tags', `The key '${twice}' is there twice`)
}

const isThere: Rule = ({ given, before }) => {
  const { key } = given as { key: string }
  const tags = (before!['tags'] ?? []) as { key: string }[]
  return tags.some((tag) => tag.key === key) ? undefined : Refusal.because('notFound', 'tag', key, undefined)
}

export const tagRules = {
  'v2-batch-create-listener-tags-keys-once': all(keysAreOnce, areFew),
  'v2-batch-create-load-balancer-tags-keys-once': all(keysAreOnce, areFew),
  'v2-create-listener-tag-twenty': areFew,
  'v2-create-load-balancer-tag-twenty': areFew,
  'v2-delete-listener-tag-there': isThere,
  'v2-delete-load-balancer-tag-there': isThere,
  'v2-list-listeners-by-tag-keys-once': keysAreOnce,
  'v2-list-load-balancers-by-tag-keys-once': keysAreOnce,
} satisfies RuleSet
