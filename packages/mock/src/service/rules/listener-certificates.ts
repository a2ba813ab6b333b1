import { idsAt, type Stored } from '../state/collection.ts'
import type { Project } from '../state/project.ts'
import { loadBalancerOf } from '../views/view.ts'
import type { Rule } from './attempt.ts'
import { wrong } from './declared.ts'

/** How many domains the certificates may be for, together. */
const mostDomains = (listener: Stored, project: Project): number =>
  loadBalancerOf('Listener', listener, project)?.['guaranteed'] === false ? 30 : 200

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
  const most = mostDomains(next, project)
  return domains.length > most
    ? wrong(
        'listener.sni_container_refs',
        `The certificates are for at most ${most} domains together, not ${domains.length}`,
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
