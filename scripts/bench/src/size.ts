import { gzipSync } from 'node:zlib'
import { fromRoot } from '@elb-openapi/document'
import { build } from 'esbuild'
import type { Section } from './section.ts'

const figures = {
  client: { what: 'size of the client, gzip', peer: 'openapi-fetch alone', unit: 'bytes' },
}

/** Compares what a browser loads for the client and for openapi-fetch, on which it stands. */
export const size: Section<keyof typeof figures> = {
  figures,
  run: async () => {
    const ours = await gzipSize("export { createElbClient } from '@elb-openapi/client'")
    const peers = await gzipSize("export { default } from 'openapi-fetch'")
    return { client: [ours, peers] }
  },
}

/** Size of a module with all that it imports, bundled and minified. */
const gzipSize = async (contents: string): Promise<number> => {
  const stdin = { contents, resolveDir: fromRoot('scripts/bench') }
  // The compiler options of this repository would lead to the sources.
  const tsconfigRaw = {}
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2023', write: false } as const
  const { outputFiles } = await build({ stdin, tsconfigRaw, ...options, logLevel: 'silent' })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength
}
