import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Code blocks of a language in the README that a package ships. */
export const readmeBlocks = (app: string, name: string, language: string): string[] => {
  const text = readFileSync(join(app, 'node_modules', name, 'README.md'), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code = '']) =>
    of === language ? [code] : [],
  )
}

/** What a snippet says that it prints, in comments such as `// prints: 200`. */
export const promisedOutput = (code: string): string[] =>
  [...code.matchAll(/\/\/ prints: (.*)$/gm)].map(([, text = '']) => text)
