import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenApiDocument } from '@elb-openapi/document'
import { distFolder } from '../../src/folders.ts'

/** A file of the finished folder, as the build left it. */
export function built(name: string): string {
  return readFileSync(join(distFolder, name), 'utf8')
}

/** The document inside of the rendered page. */
export function renderedDocument(): OpenApiDocument {
  const [, json] = /const __redoc_definition = (\{.*\});$/m.exec(built('index.html')) ?? []
  if (json === undefined) throw new Error('index.html holds no document.')
  return JSON.parse(json) as OpenApiDocument
}

/** What a page fetches by itself: every address in a tag that is not a plain link, and in its styles. */
export function resources(page: string): string[] {
  const markup = page.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1')
  const inTags = [
    ...markup.matchAll(/<(?!a[\s>])[a-z][^>]*\s(?:src|srcset|href|data|poster|action)=["']([^"']*)["']/gi),
  ]
  const inStyles = [...markup.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]*)/g)]
  return [...inTags, ...inStyles].map(([, address = '']) => address)
}

/** Every `href` of a plain link. */
export function links(page: string): string[] {
  return [...page.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, address = '']) => address)
}

export function ids(page: string): string[] {
  return [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
}
