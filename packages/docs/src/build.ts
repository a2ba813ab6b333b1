import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runCommand } from '@elb-openapi/document'
import { availabilityHtml } from './availability/page.ts'
import { enrich } from './enrich/index.ts'
import { errataHtml } from './errata/page.ts'
import { errorCodesHtml } from './error-codes/page.ts'
import { distFolder } from './folders.ts'
import { migrationHtml } from './migration/page.ts'
import {
  availabilityPage,
  documentFile,
  errataPage,
  errorCodesPage,
  migrationPage,
  observationsPage,
  referencePage,
} from './names.ts'
import { observationsHtml } from './observations/page.ts'
import { offline } from './redoc/offline.ts'
import { renderWithRedoc } from './redoc/render.ts'
import { readSources, type Sources } from './sources.ts'

/** The finished folder: file names and their contents. */
async function renderSite(sources: Sources): Promise<Map<string, string>> {
  return new Map([
    [referencePage, offline(await renderWithRedoc(enrich(sources)))],
    [errataPage, errataHtml(sources)],
    [errorCodesPage, errorCodesHtml(sources)],
    [migrationPage, migrationHtml(sources)],
    [observationsPage, observationsHtml(sources)],
    [availabilityPage, availabilityHtml(sources)],
    [documentFile, sources.bundle],
  ])
}

/** Puts each file in its place in one step, so that a server never sends half of one, and removes what else is there. */
async function writeSite(site: Map<string, string>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of site) {
    const written = join(folder, `.${name}.new`)
    await writeFile(written, text)
    await rename(written, join(folder, name))
  }
  for (const name of await readdir(folder)) {
    if (!site.has(name)) await rm(join(folder, name), { recursive: true })
  }
}

await runCommand(async () => {
  const folder = process.argv[2] ?? distFolder
  const site = await renderSite(readSources())
  await writeSite(site, folder)
  for (const [name, text] of site) {
    const sizes = [Buffer.byteLength(text), gzipSync(text).length].map(
      (bytes) => `${Math.round(bytes / 1000)} kB`,
    )
    console.log(`${name}  ${sizes[0]}, ${sizes[1]} gzip`)
  }
})
