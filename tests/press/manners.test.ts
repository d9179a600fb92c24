import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {ledgerOf} from '../../src/press/ledger.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {NO_NAMES} from './nameless.ts'

/**
 * Pages composed in the manners of other papers and years, with names and events that are invented. Beside each stands what a
 * librarian reads in it, one line for the page, each article, its passages and its furniture; the files are judged, never generated.
 */
const FOLDER = 'tests/fixtures/manners'
const cases = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected')).map((file) => ({file}))

const convert = (file: string): ConvertedPage => convertPage({name: `page${file.slice(file.lastIndexOf('.'))}`, bytes: new Uint8Array(readFileSync(`${FOLDER}/${file}`)), known: {}, authority: NO_NAMES})

/** What was read, in the form of the `.expected` files. */
function read({known, articles, furniture}: ConvertedPage): string {
  const parts = [
    ...furniture.map(({lines: [line], reason}) => ({line, rows: [`furniture ${line} ${reason.rule}`]})),
    ...articles.map(({segment, facts}) => {
      const credits = [['记者', facts.reporters], ['通讯员', facts.correspondents], ['摄影', facts.photographers]].flatMap(([office, names]) => (names!.length > 0 ? [`${office}${(names as string[]).join('、')}`] : []))
      const head = [segment.kind, segment.lines.map((range) => range.join('-')).join(), ...(segment.section ? [`[${segment.section}]`] : []), ...credits].join(' ')
      return {line: segment.lines[0]![0], rows: [head, ...segment.passages.map(({role, text, pieces}) => `  ${role} ${pieces[0]!.line} ${text.length > 24 ? `${text.slice(0, 16)}…${text.slice(-7)}` : text}`)]}
    }),
  ]
  const page = Object.entries(known).map(([field, value]) => `${field} ${value}`).sort()
  return `${[`page ${page.join(', ')}`.trim(), ...parts.sort((a, b) => a.line - b.line).flatMap(({rows}) => rows)].join('\n')}\n`
}

describe('pages in other manners', () => {
  it.each(cases)('$file is read as it should', ({file}) => {
    expect(read(convert(file))).toBe(readFileSync(`${FOLDER}/${file.replace(/\.\w+$/u, '.expected')}`, 'utf8'))
  })

  it.each(cases)('$file: every character has one owner', ({file}) => {
    expect(ledgerOf(convert(file))).toMatchObject({lost: [], twice: []})
  })
})
