import { idsAt, type Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import type { Rule } from './attempt.ts'
import { wrong } from './declared.ts'

const MOST_DOMAINS = 30

const domainsOf = (listener: Stored, project: Project): string[] =>
  idsAt(listener, 'sni_container_refs')
    .map((id) => project.get('Certificate', id)?.['domain'])
    .flatMap((domains) => (typeof domains === 'string' ? domains.split(',') : []))
    .map((domain) => domain.trim())
    .filter((domain) => domain !== '')

/** The SNI certificates have different domain names, and not too many together. */
export const sniDomainsDiffer: Rule = ({ given, next, project }) => {
  if (!('sni_container_refs' in given)) return undefined
  const domains = domainsOf(next, project)
  const twice = domains.find((domain, index) => domains.indexOf(domain) !== index)
  if (twice !== undefined)
    return wrong('listener.sni_container_refs', `Several certificates are for the domain ${twice}`)
  return domains.length > MOST_DOMAINS
    ? wrong(
        'listener.sni_container_refs',
        `The certificates are for at most ${MOST_DOMAINS} domains together, not ${domains.length}`,
      )
    : undefined
}

const certificateFields = [
  ['default_tls_container_ref', 'server'],
  ['client_ca_tls_container_ref', 'client'],
] as const

/** Each certificate is of the type that its field is for. */
export const certificateTypesFit: Rule = ({ given, project }) => {
  for (const [field, wanted] of certificateFields) {
    const type = project.get('Certificate', given[field])?.['type']
    if (type !== undefined && type !== wanted)
      return wrong(`listener.${field}`, `The certificate must have the type ${wanted}, not ${String(type)}`)
  }
  return undefined
}
