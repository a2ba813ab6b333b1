import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputProblem } from '@elb-openapi/document'
import { problemLines } from '@elb-openapi/document/problem-lines'
import { temporaryFolder } from '@elb-openapi/document/temporary-folder'
import { describe, expect, test } from 'vitest'
import { anyCell, cell, cellLike, readCsv } from '../src/csv.ts'
import { readLedger } from '../src/pages.ts'

const columns = {
  name: anyCell,
  size: cellLike(String.raw`^\d*$`, 'a number, or empty'),
  kind: cell('big', 'small'),
}

describe('a CSV file', () => {
  const read = (content: string): unknown => {
    const file = join(temporaryFolder(), 'things.csv')
    writeFileSync(file, content)
    try {
      return readCsv(file, columns)
    } catch (error) {
      return (error as InputProblem).lines.map((line) => line.replace(/^.*things/, 'things'))
    }
  }

  test.each<[string, string, unknown]>([
    ['is read', 'name,size,kind\n"a,\nb",3,big\n', [{ name: 'a,\nb', size: '3', kind: 'big' }]],
    [
      'has to have its columns',
      'name,kind\na,big\n',
      ['things.csv:1: the columns are name,kind; they have to be name,size,kind'],
    ],
    [
      'has to have a cell for each of them',
      'name,size,kind\na,3,big\nb,3\n',
      ['things.csv:3: has 2 cells, but the first line names 3 columns'],
    ],
    [
      'has to have cells of their form, each of which is reported with its line',
      'name,size,kind\n"a\nb",3,big\nc,x,bigg\n',
      [
        'things.csv:4: size is "x"; it has to be a number, or empty',
        'things.csv:4: kind is "bigg", which is none of big, small; did you mean "big"?',
      ],
    ],
    [
      'has to have its quotes closed',
      'name,size,kind\n"a,3,big\n',
      [expect.stringMatching(/^things\.csv:\d: Quote Not Closed/)],
    ],
  ])('%s', (_, content, result) => {
    expect(read(content)).toEqual(result)
  })
})

describe('a ledger', () => {
  const files = {
    'pages.csv':
      'page,generation,method,path,title,provider,edition,url\nv3/a/b,v3,GET,/a,A,otc,current,https://example.com\n',
    'rows/v3/a/b.csv':
      'row,table,place,status,field,type,schema,mandatory,enum,min,max,default,format,pattern,support,null,present\n1,1,path,,id,string,,yes,,,,,,,,,\n',
    'examples.csv': 'page,n,kind,status,sha256,query,example\n',
    'permissions.csv': 'page,method,path,action\n',
  }
  const linesWith = (change: Record<string, string>): readonly string[] => {
    const folder = temporaryFolder()
    for (const [name, content] of Object.entries({ ...files, ...change })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return problemLines(() => readLedger(folder)).map((line) => line.replace(`${folder}/`, ''))
  }

  test.each<[string, Record<string, string>, string[]]>([
    ['is read', {}, []],
    [
      'has no page twice',
      { 'pages.csv': `${files['pages.csv']}v3/a/b,v3,PUT,/a,B,otc,current,\n` },
      ['pages.csv: lists v3/a/b more than once'],
    ],
    [
      'has no rows of a page that is not listed',
      { 'rows/v3/a/c.csv': '' },
      ['rows/v3/a/c.csv: pages.csv does not list v3/a/c'],
    ],
    [
      'has rows of every operation',
      { 'pages.csv': `${files['pages.csv']}v3/a/d,v3,PUT,/a,B,otc,current,\n` },
      ['rows/v3/a/d.csv: there is no such file'],
    ],
    [
      'has only places that are known',
      { 'rows/v3/a/b.csv': files['rows/v3/a/b.csv'].replace('1,1,path', '1,1,paths') },
      [
        'rows/v3/a/b.csv:2: place is "paths", which is none of path, query, header, request, response, status, foreign; did you mean "path"?',
      ],
    ],
  ])('%s', (_, change, lines) => {
    expect(linesWith(change)).toEqual(lines)
  })
})
