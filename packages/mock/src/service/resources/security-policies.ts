import { many, type Resource } from './resource.ts'

export const securityPolicies: Resource = {
  kind: 'SecurityPolicy',
  collection: 'security-policies',
  word: 'security policy',
  references: {},
  quota: 'security_policy',
  computed: { listeners: many('Listener', 'security_policy_id') },
}
