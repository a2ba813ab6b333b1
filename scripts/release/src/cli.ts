// Says which kind of release the changes of the document are: pnpm release:kind [--since REF]
import { parseArgs } from 'node:util'
import { fromRoot } from '@elb-openapi/document'
import { bundleText } from '@elb-openapi/document/bundle'
import { parse } from 'yaml'
import { compare } from './compare.ts'
import { pendingBump } from './pending.ts'
import { bundleAt, lastRelease } from './released.ts'
import { report } from './report.ts'

const usage =
  'usage: pnpm release:kind [--since REF]     (a tag, branch or commit; the last release if not given)'

try {
  const { values } = parseArgs({
    // pnpm passes on the `--` of `pnpm release:kind -- --since main`.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { since: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const root = fromRoot('.')
  const since = values.since ?? lastRelease(root)
  if (values.help) console.log(usage)
  else if (since === undefined)
    console.log('Nothing is released yet, so any change fits. To compare with a commit, give --since.')
  else {
    const { ref, bundle } = bundleAt(root, since)
    const { version } = (parse(bundle, { maxAliasCount: -1 }) as { info: { version: string } }).info
    const pending = await pendingBump(root, '@elb-openapi/spec')
    const { lines, isEnough } = report(compare(bundle, bundleText()), { ref, version, pending })
    console.log(lines.join('\n'))
    process.exitCode = isEnough ? 0 : 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError) console.error(usage)
  process.exitCode = 2
}
