import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fromRoot } from '@elb-openapi/document'
import { Problem } from './problem.ts'

export type Bundled = { bytes: number; gzip: number }

/** Size of a module with all that it imports, as esbuild bundles and minifies it for browsers. */
export const bundledSize = async (source: string): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: fromRoot('scripts') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
    // The compiler options of this repository would lead to the sources.
    tsconfigRaw: {},
  })
  const input = Object.keys(metafile.inputs).find((file) => file.endsWith('.ts'))
  if (input) throw new Problem(`The bundle was made of the source ${input}, not of what is built.`)
  const code = outputFiles[0]!.contents
  return { bytes: code.byteLength, gzip: gzipSync(code, { level: 9 }).byteLength }
}
