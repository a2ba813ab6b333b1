import { readFileSync } from 'node:fs'
import { fromRoot } from '@elb-openapi/document'

/** A code block of a README. */
export type Snippet = { file: string; language: string; text: string }

const files = [
  'README.md',
  'packages/client/README.md',
  'packages/types/README.md',
  'packages/mock/README.md',
]

export const readmeSnippets = (): Snippet[] =>
  files.flatMap((file) =>
    [...readFileSync(fromRoot(file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
      ([, language = '', text = '']) => ({ file, language, text }),
    ),
  )

/** The address of the mock that the READMEs use. */
export const documentedAddress = 'http://127.0.0.1:4010'
