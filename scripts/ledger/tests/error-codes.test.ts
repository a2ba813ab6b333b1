import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/difference.ts'
import { checkErrorCodes, readErrorCodes, type ErrorCode } from '../src/error-codes.ts'
import { errorCodesOf } from '../src/import/error-codes.ts'
import { addressOf } from '../src/import/editions.ts'
import type { ParsedPage, ParsedRow } from '../src/import/parsed.ts'
import type { Page } from '../src/pages.ts'
import { documentedCodes, errorCodes, ledger } from './project.ts'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'

const problemsOf = (entries: ErrorCode[]): string[] =>
  checkErrorCodes(entries, documentedCodes).problems.flatMap(linesOf)
const isTaken = ({ code, status }: ErrorCode): boolean => code === 'ELB.8904' && status === 404

test('every documented code is there, and every entry is documented', () => {
  const { found, all, problems } = checkErrorCodes(errorCodes, documentedCodes)
  expect(problems).toEqual([])
  expect(found).toBe(all)
  expect(all).toBe(new Set(documentedCodes.map(({ code }) => code)).size)
})

test('the documented codes stand on pages of the ledger', () => {
  const names = ledger.commonPages.map(({ page }) => page)
  expect(names).toEqual(expect.arrayContaining([...new Set(documentedCodes.map(({ page }) => page))]))
})

describe('a difference is reported with file, code, status and page', () => {
  test('a removed entry', () => {
    const { found, all, problems } = checkErrorCodes(
      errorCodes.filter((entry) => !isTaken(entry)),
      documentedCodes,
    )
    expect(problems.flatMap(linesOf)).toEqual([
      'spec/error-codes.yaml: ELB.8904 with status 404: the page status_codes_dedicated lists it, but no entry does',
      'spec/error-codes.yaml: ELB.8904 with status 404: the page error_codes lists it, but no entry does',
    ])
    expect(all - found).toBe(1)
  })

  test('a changed status, from both sides', () => {
    expect(
      problemsOf(errorCodes.map((entry) => (isTaken(entry) ? { ...entry, status: 410 } : entry))),
    ).toEqual([
      'spec/error-codes.yaml: ELB.8904 with status 404: the page status_codes_dedicated lists it, but no entry does',
      'spec/error-codes.yaml: ELB.8904 with status 404: the page error_codes lists it, but no entry does',
      'spec/error-codes.yaml: ELB.8904 with status 410: the page error_codes lists the code with status 404',
      'spec/error-codes.yaml: ELB.8904 with status 410: the page status_codes_dedicated lists the code with status 404',
    ])
  })

  test('an unknown code', () => {
    const unknown: ErrorCode = {
      code: 'ELB.4711',
      status: 400,
      generation: 'v3',
      meaning: 'Nobody knows.',
      pages: ['error_codes'],
    }
    expect(problemsOf([...errorCodes, unknown])).toEqual([
      'spec/error-codes.yaml: ELB.4711 with status 400: the page error_codes does not list the code',
    ])
  })

  test('a page that lists the code no more', () => {
    expect(
      problemsOf(
        errorCodes.map((entry) => (isTaken(entry) ? { ...entry, pages: [...entry.pages, 'lost'] } : entry)),
      ),
    ).toEqual(['spec/error-codes.yaml: ELB.8904 with status 404: the page lost does not list the code'])
  })

  test('an entry from nowhere', () => {
    expect(
      problemsOf(
        errorCodes.map(({ source, ...entry }) =>
          entry.code === 'APIGW.0301' || source === undefined ? entry : { ...entry, source },
        ),
      ),
    ).toEqual([
      'spec/error-codes.yaml: APIGW.0301 with status 401: the entry names neither a page nor a source',
    ])
  })
})

/** Whether another entry says the same of a page: some pages list a code twice, with two meanings. */
const isDoubled = (entry: ErrorCode): boolean =>
  entry.pages.every((page) =>
    errorCodes.some(
      (other) =>
        other !== entry &&
        other.code === entry.code &&
        other.status === entry.status &&
        other.pages.includes(page),
    ),
  )

test('any single entry that is removed or gets another status fails the check', () => {
  const documented = errorCodes.filter(({ pages }) => pages.length > 0)
  const unnoticed = documented.filter((entry) => {
    const others = errorCodes.filter((other) => other !== entry)
    const removed = problemsOf(others).length > 0 || isDoubled(entry)
    return !removed || problemsOf([...others, { ...entry, status: 299 }]).length === 0
  })
  expect(unnoticed).toEqual([])
  expect(documented.length).toBeGreaterThan(140)
})

describe('an entry that cannot be read is refused', () => {
  const read = (text: string): ErrorCode[] => {
    const file = join(temporaryFolder(), 'codes.yaml')
    writeFileSync(file, text)
    return readErrorCodes(file)
  }

  test('because it is incomplete', () => {
    expect(() => read('- code: ELB.1\n  status: 400\n  pages: []\n')).toThrow(
      /codes\.yaml:1: ELB\.1 lacks generation\n.*codes\.yaml:1: ELB\.1 lacks meaning$/,
    )
  })

  test('because no generation has that name', () => {
    expect(() =>
      read('- code: ELB.1\n  status: 400\n  generation: v4\n  meaning: No.\n  pages: []\n'),
    ).toThrow(
      /codes\.yaml:3: ELB\.1: generation is "v4", which is none of v3, v2\.0, both, gateway; did you mean "v3"\?$/,
    )
  })
})

test('the import reads tables with error codes, each code once, with the cells that span rows', () => {
  const row = (filled: Record<string, string>) => ({ name: '', filled }) as unknown as ParsedRow
  const table = (role: string, columns: string[], rows: ParsedRow[]) => ({
    number: null,
    role,
    object: null,
    status: null,
    columns,
    rows,
  })
  const parsed = {
    source: 'otc',
    sourceFile: 'appendix/codes.rst',
    tables: [
      table(
        'errorCodes',
        ['Module', 'HTTP Status Code', 'Error Code'],
        [
          row({ Module: 'A', 'HTTP Status Code': '404', 'Error Code': 'ELB.2' }),
          row({ Module: 'A', 'HTTP Status Code': '400', 'Error Code': 'ELB.1' }),
          row({ Module: 'B', 'HTTP Status Code': '400', 'Error Code': 'ELB.1' }),
        ],
      ),
      table(
        'errorCodes',
        ['Status Code', 'Error Codes'],
        [row({ 'Status Code': '403', 'Error Codes': 'ELB.3' })],
      ),
      table('errorCodes', ['Status Code', 'Type'], [row({ 'Status Code': '400', Type: 'Bad request' })]),
      table('statusCodes', ['Status Code', 'Error Code'], [row({ 'Status Code': '9', 'Error Code': 'X' })]),
    ],
  } as unknown as ParsedPage
  const other = { ...parsed, sourceFile: 'appendix/others.rst' }
  const common = [{ page: 'codes', url: addressOf(parsed) }] as Page[]
  expect(errorCodesOf(common, [other, parsed])).toEqual([
    { page: 'codes', code: 'ELB.1', status: '400' },
    { page: 'codes', code: 'ELB.2', status: '404' },
    { page: 'codes', code: 'ELB.3', status: '403' },
  ])
})
