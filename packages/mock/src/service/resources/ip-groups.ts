import { many, type Resource } from './resource.ts'

export const ipGroups: Resource = {
  kind: 'IpGroup',
  collection: 'ipgroups',
  word: 'ipgroup',
  references: {},
  quota: 'ipgroup',
  computed: { listeners: many('Listener', 'ipgroup.ipgroup_id') },
}
