import { many, type Resource } from './resource.ts'

interface Address {
  ip: string
}

/** An address as it means the same with and without the length of its whole. */
export const meaning = ({ ip }: Address): string => ip.replace(/(?<=^[\d.]+)\/32$|(?<=:.*)\/128$/, '')

/** Of addresses that mean the same, the first. */
const eachOnce = (addresses: readonly Address[]): Address[] =>
  addresses.filter(
    (address, index) => addresses.findIndex((other) => meaning(other) === meaning(address)) === index,
  )

export const ipGroups: Resource = {
  kind: 'IpGroup',
  collection: 'ipgroups',
  word: 'ipgroup',
  references: {},
  quota: 'ipgroup',
  settle: ({ next }) => {
    const { ip_list: addresses } = next as { ip_list?: Address[] | null }
    return { ...next, ip_list: eachOnce(addresses ?? []) }
  },
  computed: { listeners: many('Listener', 'ipgroup.ipgroup_id') },
}
