import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Reads every YAML file of a folder and of the folders in it, in the order of their names. */
export const readYamlFolder = <T>(folder: string): { file: string; content: T }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      content: parse(readFileSync(join(folder, name), 'utf8')) as T,
    }))
