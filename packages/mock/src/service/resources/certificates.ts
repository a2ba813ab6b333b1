import type { Resource } from './resource.ts'

const YEARS_VALID = 10

export const certificates: Resource = {
  kind: 'Certificate',
  collection: 'certificates',
  word: 'certificate',
  references: {},
  plainIds: true,
  quota: 'certificate',
  birth: (_given, { now }) => ({ expire_time: yearsLater(now()) }),
}

const yearsLater = (time: string): string => `${Number(time.slice(0, 4)) + YEARS_VALID}${time.slice(4)}`
