import type { Rule, RuleSet } from './attempt.ts'
import { pagesNeedLimit, unusedBy, wrong } from './declared.ts'

/** The versions of TLS that a cipher suite is for. */
function versionsOf(cipher: string): string[] {
  if (cipher.startsWith('TLS_')) return ['TLSv1.3']
  return /(?:GCM-SHA\d+|POLY1305|-SHA256|-SHA384)$/.test(cipher)
    ? ['TLSv1.2']
    : ['TLSv1', 'TLSv1.1', 'TLSv1.2']
}

const cipherFits: Rule = ({ next }) => {
  const { protocols = [], ciphers = [] } = next as { protocols?: string[]; ciphers?: string[] }
  return ciphers.some((cipher) => versionsOf(cipher).some((version) => protocols.includes(version)))
    ? undefined
    : wrong('security_policy.ciphers', `None of them fits ${protocols.join(', ')}`)
}

export const securityPolicyRules = {
  'create-security-policy-fitting-cipher': cipherFits,
  'delete-security-policy-in-use': unusedBy(['Listener', 'security_policy_id']),
  'list-security-policies-marker-with-limit': pagesNeedLimit,
  'update-security-policy-fitting-cipher': cipherFits,
} satisfies RuleSet
