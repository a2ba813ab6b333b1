/** The kinds of resources that a project has. */
export const kinds = [
  'LoadBalancer',
  'Listener',
  'Pool',
  'Member',
  'HealthMonitor',
  'L7Policy',
  'L7Rule',
  'Certificate',
  'SecurityPolicy',
  'IpGroup',
  'Logtank',
  'Whitelist',
  'Flavor',
] as const

export type Kind = (typeof kinds)[number]

/** What refers to what: field to kind, a kind each. */
export type References = Readonly<Record<Kind, Readonly<Record<string, Kind>>>>
