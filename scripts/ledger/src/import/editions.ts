import type { Page } from '../pages.ts'
import type { ParsedPage } from './parsed.ts'

const reference = 'https://docs.otc.t-systems.com/elastic-load-balancing/api-ref'

/** Address of a page in the reference of today; empty for other editions. */
export const addressOf = ({ source, sourceFile }: ParsedPage): string =>
  source === 'otc' ? `${reference}/${sourceFile.replace(/\.rst$/, '.html')}` : ''

/** Where a page is from, and under which name the ledger has it. */
export type Edition = Pick<Page, 'page' | 'provider' | 'edition'>

/** Pages of the parsed documentation that are not from the reference of today. */
const others: Record<string, Edition> = {
  'seed-000-v2.0-updating_a_backend_server_group': {
    page: 'otc-older/v2.0/backend_server_group/updating_a_backend_server_group',
    provider: 'otc',
    edition: 'older',
  },
  'seed-001-v2.0-updating_a_backend_server_group': {
    page: 'huawei-2024-04-09/v2.0/backend_server_group/updating_a_backend_server_group',
    provider: 'huawei',
    edition: '2024-04-09',
  },
  'seed-002-v3-creating_a_backend_server_group': {
    page: 'otc-older/v3/backend_server_group/creating_a_backend_server_group',
    provider: 'otc',
    edition: 'older',
  },
  'seed-003-v3-updating_a_backend_server': {
    page: 'huawei-2024-04-19/v3/backend_server/updating_a_backend_server',
    provider: 'huawei',
    edition: '2024-04-19',
  },
  // Word for word the page of today, without its links.
  'seed-004-v2.0-querying_backend_server_groups': {
    page: 'otc-copy/v2.0/backend_server_group/querying_backend_server_groups',
    provider: 'otc',
    edition: 'current',
  },
}

/**
 * The name of a page in the ledger: generation, resource and title, as a path of folders, below a folder that names
 * provider and edition where the page is not from the Open Telekom Cloud reference of today.
 */
export const editionOf = (slug: string): Edition =>
  others[slug] ?? {
    page: slug.replace(/^(v3|v2\.0)-(\w+)-/, '$1/$2/'),
    provider: 'otc',
    edition: 'current',
  }
