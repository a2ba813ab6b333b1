import type { Rule, RuleSet } from './attempt.ts'
import { all, pagesNeedLimit, projectIsOwn, sortPairs, unusedBy, wrong } from './declared.ts'

const BLOCK = /^-----BEGIN ([A-Z ]+)-----\s[A-Za-z0-9+/=\s]+-----END \1-----\s*/
const MOST_LEVELS = 11

/** What the blocks of a PEM text are called; undefined when it is none. */
function blocksOf(text: string): string[] | undefined {
  const names: string[] = []
  for (let rest = text.trim(); rest !== '';) {
    const match = BLOCK.exec(rest)
    if (!match) return undefined
    names.push(match[1]!)
    rest = rest.slice(match[0].length)
  }
  return names
}

const certificateIsPem =
  (prefix: string): Rule =>
  ({ given }) => {
    const { certificate } = given
    if (typeof certificate !== 'string') return undefined
    const blocks = blocksOf(certificate)
    if (!blocks || blocks.length === 0 || blocks.some((name) => name !== 'CERTIFICATE'))
      return wrong(`${prefix}certificate`, 'It is not a certificate in PEM')
    return blocks.length > MOST_LEVELS
      ? wrong(
          `${prefix}certificate`,
          `The chain may have at most ${MOST_LEVELS} levels, not ${blocks.length}`,
        )
      : undefined
  }

const keyIsPem =
  (prefix: string): Rule =>
  ({ given, next }) => {
    const { private_key: key } = given
    if (typeof key !== 'string' || key === '' || next['type'] !== 'server') return undefined
    const blocks = blocksOf(key)
    return blocks?.at(-1)?.endsWith('PRIVATE KEY')
      ? undefined
      : wrong(`${prefix}private_key`, 'It is not a private key in PEM')
  }

const isPem = (prefix: string): Rule => all(certificateIsPem(prefix), keyIsPem(prefix))

/** v2.0 asks it of server certificates alone. */
const serverIsPem: Rule = (attempt) => (attempt.next['type'] === 'server' ? isPem('')(attempt) : undefined)

const clientHasNoKey: Rule = ({ given, before }) =>
  before!['type'] === 'client' && given['private_key']
    ? wrong('certificate.private_key', 'A CA certificate has none')
    : undefined

const unused = unusedBy(
  ['Listener', 'default_tls_container_ref'],
  ['Listener', 'client_ca_tls_container_ref'],
  ['Listener', 'sni_container_refs'],
)

const usedDomainStays: Rule = (attempt) => {
  const { domain } = attempt.given
  return domain === '' || domain === null ? unused(attempt) : undefined
}

export const certificateRules = {
  'create-certificate-domain-by-type': {
    notModelled: 'It says what a domain has an effect on: the choice of a certificate for a connection.',
  },
  'create-certificate-valid-pem': isPem('certificate.'),
  'delete-certificate-in-use': unused,
  'list-certificates-marker-with-limit': pagesNeedLimit,
  'update-certificate-client-key': clientHasNoKey,
  'update-certificate-used-domain': usedDomainStays,

  'v2-create-certificate-own-project': projectIsOwn,
  'v2-create-certificate-valid-pem': serverIsPem,
  'v2-delete-certificate-in-use': unused,
  'v2-list-certificates-marker-with-limit': pagesNeedLimit,
  'v2-list-certificates-sort-pairs': sortPairs,
  'v2-update-certificate-valid-pem': serverIsPem,
} satisfies RuleSet
