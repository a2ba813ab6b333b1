import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '@elb-openapi/document'
import { describeUnproven } from '@elb-openapi/testing'
import { contract } from './setup.ts'
import { withoutWords } from './words.ts'

/** What the targets run in processes and threads of their own. */
const started = [
  '@elb-openapi/mock',
  ...['src/target/host.ts', 'src/target/thread.ts'].map((file) => join(import.meta.dirname, '..', file)),
  ...globSync(join(import.meta.dirname, 'fixtures/*.ts')),
]

/**
 * Declares cases that take long, unless they passed with the same code and the same document but for its words.
 *
 * @param file `import.meta.filename` of the test file
 * @param what what the cases are about
 */
export const describeFuzzing = async (file: string, what: string, define: () => void): Promise<void> => {
  await describeUnproven(
    {
      file,
      about: 'subjects of the fuzzer',
      claims: [{ id: what, value: what, reads: withoutWords(contract.document) }],
      runs: started,
      files: [fromRoot('spec/bundle/openapi.yaml')],
    },
    define,
  )
}
