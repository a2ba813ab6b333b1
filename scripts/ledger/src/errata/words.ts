import type { ErrataSources } from './sources.ts'

const pageName = /(?<![\w/.{}-])(?:(?:otc|huawei)-[\w-]+\/[\w./-]*\w|(?:v3|v2\.0)\/\w+\/\w+)/g
const addressInText = /https?:\/\/[^\s)]*[^\s).,;:]/g
const tables = /\btables? (\d+(?:(?:, | and | to | or )\d+)*)/gi
const examples = /\bexample (request|response)s? (\d+(?:(?:, | and | to | or )\d+)*)/gi
/** Names of fields and pages, which nothing in plain English looks like. */
const snakeCase = /(?<![\w/.$-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w-])/g

const numbersIn = (text: string): number[] => {
  const range = /^(\d+) to (\d+)$/.exec(text)
  if (!range) return [...text.matchAll(/\d+/g)].map(([number]) => Number(number))
  const [from, to] = [Number(range[1]), Number(range[2])]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([name]) => name)

/**
 * Pages, tables, examples, addresses and fields that a text names and that are not there. Tables and examples are those of
 * the pages that the text names, or else of the pages that it is about.
 */
export const checkWords = (text: string, about: string[], sources: ErrataSources): string[] => {
  const urls = found(text, addressInText)
  const plain = text.replaceAll(addressInText, '')
  const named = found(plain, pageName)
  const names = found(plain, snakeCase)
  const pages = [...named, ...names].filter((name) => sources.pages.has(name))
  const meant = pages.length > 0 ? [...pages, ...about] : about
  const isTable = (number: number): boolean =>
    meant.some((page) => sources.tablesOf(page).has(String(number)))
  const isExample = (name: string): boolean => meant.some((page) => sources.examplesOf(page).has(name))
  return [
    ...urls.flatMap(sources.problemOfAddress),
    ...named.flatMap(sources.problemOfPage),
    ...names
      .filter((name) => !sources.names.has(name) && !sources.pages.has(name))
      .map(
        (name) =>
          `names ${name}, which is no field of a row or of the document, and no page; correct it, or say it in other words`,
      ),
    ...[...plain.matchAll(tables)]
      .flatMap(([, numbers = '']) => numbersIn(numbers))
      .filter((number) => !isTable(number))
      .map((number) => `names table ${number}, which none of its pages has`),
    ...[...plain.matchAll(examples)]
      .flatMap(([, kind = '', numbers = '']) =>
        numbersIn(numbers).map((number) => `${kind.toLowerCase()} ${number}`),
      )
      .filter((name) => !isExample(name))
      .map((name) => `names the example ${name}, which none of its pages has`),
  ]
}
