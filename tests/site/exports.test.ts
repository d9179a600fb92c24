import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {writeCsv} from '../../src/site/csv.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {dataFiles, written, type DataFile} from '../../src/site/data-file.ts'
import {exportFiles, versionOf} from '../../src/site/exports.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {smallArchive} from './archive-fixture.ts'

function filesOf(archive = smallArchive()) {
  return exportFiles({catalog: buildCatalog(archive), evidence: findEvidence(archive), ...addressesFor(archive.info.site)})
}
const files = filesOf()
const textIn = (file: DataFile) => Buffer.from(file.body()).toString()
const textOfFile = (name: string) => textIn(files.find((file) => file.name === name)!)
const rowsOf = (name: string): Record<string, string>[] => parse(textOfFile(name), {bom: true, columns: true})
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('exportFiles', () => {
  it('names its files', () => {
    expect(files.map(({name}) => name)).toEqual([
      'articles.csv', 'places.csv', 'programs.csv', 'mentions.csv', 'articles.jsonl', '2011.json', '2020.json', '2021.json', 'undated.json', 'manifest.json',
    ])
  })

  it('writes an article as a row with every fact', () => {
    expect(rowsOf('articles.csv').find(({id}) => id === 'a1-L2')).toMatchObject({
      url: 'https://example.org/jiezhi/articles/a1-L2/',
      date_start: '2020-06-24',
      page_label: '第06版',
      lines: 'L2-L9',
      districts: '管城回族区;中原区;郑东新区',
      correspondents: '王红旗;王红',
      people: '张三丰 乡长',
    })
  })

  it('gives text whose digest anyone can check, and no withdrawn article', () => {
    const articles = textOfFile('articles.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(articles.map(({id}) => id)).toEqual(['a1-L2', 'b2-L1', 'b2-L3', 'hand'])
    for (const {id, text, text_sha256} of articles) {
      expect(sha256(text)).toBe(text_sha256)
      expect(rowsOf('articles.csv').find((row) => row.id === id)!.text_sha256).toBe(text_sha256)
    }
    expect(files.map(textIn).join('')).not.toContain('gone')
  })

  it('names the zone that ran a town among the districts, in every file, as the lists count it', () => {
    const districts = ['管城回族区', '中原区', '郑东新区']
    expect(rowsOf('articles.csv').find(({id}) => id === 'a1-L2')!.districts).toBe(districts.join(';'))
    expect(JSON.parse(textOfFile('articles.jsonl').split('\n')[0]!)).toMatchObject({id: 'a1-L2', districts})
    expect(JSON.parse(textOfFile('2020.json'))).toMatchObject([{id: 'a1-L2', districts}])
    expect(rowsOf('places.csv').find(({name}) => name === '郑东新区')!.articles).toBe('1')
  })

  it('tells the line of each fact', () => {
    const rows = rowsOf('mentions.csv')
    expect(rows).toContainEqual({
      article: 'a1-L2', kind: 'district', value: '管城回族区', certainty: 'implied', page: 'a1', line: '2', words: '圃田乡', via: '圃田乡',
      url: 'https://example.org/jiezhi/pages/a1/#L2',
    })
    expect(rows.find(({article}) => article === 'hand')).toMatchObject({certainty: 'unstated', line: ''})
  })

  it('lists every file with its size and digest', () => {
    const manifest = JSON.parse(textOfFile('manifest.json'))
    expect(manifest.files.map(({name}: {name: string}) => name)).toEqual(files.slice(0, -1).map(({name}) => name))
    for (const {name, bytes, sha256: digest} of manifest.files) {
      expect(Buffer.byteLength(textOfFile(name))).toBe(bytes)
      expect(sha256(textOfFile(name))).toBe(digest)
    }
    expect(manifest.version).toBe(versionOf(files.slice(0, -1)))
  })

  it('gives equal bytes for equal archives, and another version when one character changes', () => {
    expect(filesOf().map((file) => [file.name, textIn(file)])).toEqual(files.map((file) => [file.name, textIn(file)]))
    const other = smallArchive()
    other.articles[0]!.blocks[0]!.text += '。'
    expect(JSON.parse(textIn(filesOf(other).at(-1)!)).version).not.toBe(JSON.parse(textOfFile('manifest.json')).version)
  })
})

describe('dataFiles', () => {
  const head = {name: 'a.csv', says: '表', mediaType: 'text/csv'}
  const write = (rows: readonly string[]) => written(rows.map((row) => `${row}\n`).join(''), rows.length)

  it('cuts what no host takes in one file, loses no row, and says the head in each part', () => {
    const items = Array.from({length: 260}, (_, index) => `${index}`.padEnd(40_000, '字'))
    const table = dataFiles(head, '头\n')
    for (const at of [0, 100, 200]) table.take(() => write(items.slice(at, at + 100)))
    const files = table.files()
    expect(files.map(({name, says, rows}) => `${name} ${says} ${rows}`)).toEqual([
      'a.csv 表（第1部分，共3部分） 100', 'a-2.csv 表（第2部分，共3部分） 100', 'a-3.csv 表（第3部分，共3部分） 60',
    ])
    for (const file of files) {
      const {bytes, sha256: digest} = file
      const text = textIn(file)
      expect(text.startsWith('头\n')).toBe(true)
      expect(Buffer.byteLength(text)).toBe(bytes)
      expect(bytes).toBeLessThan(25_000_000)
      expect(sha256(text)).toBe(digest)
    }
    expect(files.flatMap((file) => textIn(file).trimEnd().split('\n').slice(1))).toEqual(items)
  })

  it('is one file where there is nothing', () => expect(dataFiles(head, '头\n').files().map((file) => [file.name, textIn(file), file.rows])).toEqual([['a.csv', '头\n', 0]]))
})

describe('writeCsv', () => {
  it('begins with a byte order mark and ends lines with CR LF', () => expect(writeCsv(['甲'], [['乙']])).toBe('\ufeff甲\r\n乙\r\n'))

  it.each([
    ['a line feed', '书记\n=HYPERLINK("x")', '"书记 =HYPERLINK(""x"")"'],
    ['a carriage return before a formula', '\r=1+1', " =1+1"],
    ['a formula after what is left out', '\u0000=1+1', "'=1+1"],
  ])('a cell is one line: %s', (_, cell, written) => expect(writeCsv(['a'], [[cell]])).toBe(`\ufeffa\r\n${written}\r\n`))

  it('reads back, and no cell can begin a formula', () => {
    const cell = fc.string({unit: fc.constantFrom('甲', '=', '+', '-', '@', '\t', '\r', '\n', ',', '"', "'", ';', '=', '\u0000', '\u2028', '\ud800', ' '), maxLength: 8})
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 4}), (rows) => {
        const text = writeCsv(['a', 'b'], rows)
        // Excel begins a row at any line end outside quotes, csv-parse only at those it is told of.
        const read: string[][] = parse(text, {bom: true, relax_column_count: false, record_delimiter: ['\r\n', '\n', '\r']})
        expect(read).toHaveLength(rows.length + 1)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029]/u)
        read.slice(1).flat().forEach((text, index) => {
          expect(text).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u)
          const plain = rows.flat()[index]!.toWellFormed().replaceAll('\u0000', '').replace(/\r\n|[\r\n\u2028]/gu, ' ')
          expect([plain, `'${plain}`]).toContain(text)
        })
      }),
    )
  })
})
