import type { Provider } from '@elb-openapi/document'
import { readSources, type Sources } from '../../src/sources.ts'
import { documentWith } from './document.ts'

/** Sources that hold no more than what is given. */
export function sourcesOf(parts: Partial<Sources>): Sources {
  return {
    bundle: '',
    document: documentWith({}),
    errata: [],
    errorCodes: [],
    migration: { everywhere: [], sections: [], operations: [], fields: [], values: [] },
    pages: [],
    providers: [],
    statements: [],
    observations: [],
    pending: [],
    ...parts,
  }
}

/** Two providers with a region or two. */
export const providers: Provider[] = [
  {
    id: 'otc',
    name: 'Open Telekom Cloud',
    regions: [{ ids: ['eu-nl', 'eu-ch2'], endpoint: 'https://elb.{region}', iam: 'https://iam.{region}' }],
  },
  {
    id: 'huawei',
    name: 'Huawei Cloud',
    regions: [{ ids: ['cn-north-1'], endpoint: 'https://elb', iam: 'https://iam' }],
  },
]

/** What the pages are really made from, read once for all test files. */
export const realSources = readSources()
