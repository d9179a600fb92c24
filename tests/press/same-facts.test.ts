import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {Folder} from '../../scripts/files.ts'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {decodeLines} from '../../src/press/lines.ts'
import {convertPage} from '../../src/press/pipeline.ts'
import {keyOf} from '../../src/press/text/key.ts'
import {SIMPLIFIED, TRADITIONAL} from '../../src/press/text/traditional.ts'

const {authority} = await readAuthorityFolder(new Folder('content'))
const FOLDER = 'tests/gold/composed/four/pages'
const PAGES = readdirSync(FOLDER).map((name) => ({name, text: decodeLines(readFileSync(`${FOLDER}/${name}`)).text})).filter(({text}) => !text.includes('<html'))
const LETTERS = /[0-9A-Za-z]/gu
const [HALF, FULL] = [',:;!?()', '，：；！？（）']

const TRADITIONAL_OF = new Map(Array.from(SIMPLIFIED, (letter, at) => [letter, TRADITIONAL[at]!]))

/** Ways to set the same words, which say the same. */
const MANNERS: [name: string, set: (text: string) => string][] = [
  ['corner marks', (text) => text.replace(/[“”‘’]/gu, (mark) => '「」『』'['“”‘’'.indexOf(mark)]!)],
  ['straight marks', (text) => text.replace(/[“”]/gu, '"')],
  ['half-width marks', (text) => text.replace(/[，：；！？（）]/gu, (mark) => HALF[FULL.indexOf(mark)]!)],
  ['full-width figures and letters', (text) => text.replace(LETTERS, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['half-width 、 and 。', (text) => text.replaceAll('、', '､').replaceAll('。', '｡')],
  ['traditional letters', (text) => text.replace(/\p{Script=Han}/gu, (letter) => TRADITIONAL_OF.get(letter) ?? letter)],
  ['marks without width before each line', (text) => text.replace(/^(?=\S)/gmu, '\u200b')],
  ['dots in a row', (text) => text.replaceAll('……', '......')],
  ['narrow spaces', (text) => text.replace(/\u3000+/gu, ' ')],
  ['figures set off in the text', (text) => text.replace(/^.{40,}$/gmu, (line) => line.replace(/(?<=\p{Script=Han})([\d.]+)(?=\p{Script=Han})/gu, ' $1 '))],
]

/** What a page says; words by their letters, so that the way they are set does not count. @param lineOf the line of the page as it stands */
function read(name: string, text: string, lineOf = (line: number): number => line): unknown {
  const {articles} = convertPage({name, bytes: new TextEncoder().encode(text), known: {}, authority})
  const words = (value: unknown): unknown => (typeof value === 'string' ? keyOf(value) : Array.isArray(value) ? value.map(words) : value)
  return articles.map(({facts, segment, data}) => ({...Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, field === 'events' ? facts.events.map(({date, line}) => ({date, line: lineOf(line)})) : words(value)])), dateBasis: undefined, title: keyOf(String(data.title)).slice(0, 20), lines: segment.lines.map((range) => range.map(lineOf))}))
}

it.each(MANNERS)('%s change no fact', (_, set) => {
  for (const {name, text} of PAGES) expect(read(name, set(text)), name).toEqual(read(name, text))
})

const SETS = 'tests/gold/composed'
const ALL = readdirSync(SETS, {withFileTypes: true}).flatMap((set) => (set.isDirectory() ? readdirSync(`${SETS}/${set.name}/pages`).map((name) => ({name, set: set.name})) : []))
const PLAIN = ALL.map(({name, set}) => ({name, set, text: decodeLines(readFileSync(`${SETS}/${set}/pages/${name}`)).text})).filter(({text}) => !/<(?:html|body|div)/iu.test(text))

/** A page each of whose lines is cut at so many letters, as text taken out of a PDF often is, and the line as it stands of each. */
function cutAt(text: string, width: number): {cut: string; lineOf: (line: number) => number} {
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
  const first = lines.flatMap((parts, i) => parts.map(() => i + 1))
  return {cut: lines.flat().join('\n'), lineOf: (line) => first[line - 1]!}
}

/**
 * Pages that tell something else when their lines are cut at a width; the lists only get shorter. On most a kicker or an item is just as wide as
 * the column, or a sentence ends at its edge, and nothing on the page shows what ends there.
 */
const TOLD_OTHERWISE: Record<number, readonly string[]> = {
  16: ['eighteen/018_7cf63c8bd9d8dd64.txt', 'eleven/204_07ce4f8b3a6d1529.txt', 'eleven/208_e4073b6fa1d8529c.txt', 'five/303_dahe_zz.txt', 'five/313_kaohe_2015.txt', 'five/316_changsha_2019.txt', 'one/123_d1079af36b5e28c4.txt'],
  20: ['one/127_a8036d9fe21c75b4.txt', 'six/033_51ec7b90fa3846d2.txt', 'sixteen/104_753b1e254c10b963.txt', 'twelve/303_d095b1c26472efa1.txt', 'twelve/310_8bb6e0298e3cc3ae.txt', 'two/t07_c8a0915f.txt'],
  22: ['five/307_zbrm_2022.txt', 'one/122_4ed8b2760cf913a5.txt', 'seventeen/017_da16ac489a3147b5.txt', 'twelve/310_8bb6e0298e3cc3ae.txt'],
  26: ['twelve/310_8bb6e0298e3cc3ae.txt'],
  30: ['fifteen/108_3fa962d0b84ec715.txt', 'twelve/310_8bb6e0298e3cc3ae.txt'],
}

const told = new Map(PLAIN.map((page) => [page, JSON.stringify(read(page.name, page.text))]))

describe('lines cut at one width', () => {
  it.each(Object.entries(TOLD_OTHERWISE))('at %s letters change no fact', (width, known) => {
    const changed = PLAIN.filter((page) => {
      const {cut, lineOf} = cutAt(page.text, Number(width))
      return JSON.stringify(read(page.name, cut, lineOf)) !== told.get(page)
    })
    expect(changed.map(({set, name}) => `${set}/${name}`).filter((page) => !known.includes(page))).toEqual([])
  })
})

/** Marks and spaces that a whole page has in the place of others, with the pages that still tell something else then; the lists only get shorter. */
const SET_OTHERWISE: [name: string, set: (text: string) => string, known: readonly string[], lineOf?: (line: number) => number][] = [
  ['small forms of marks', (text) => text.replace(/[，、；：？！（）]/gu, (mark) => '﹐﹑﹔﹕﹖﹗﹙﹚'['，、；：？！（）'.indexOf(mark)]!), []],
  ['the sign of a ratio', (text) => text.replaceAll('：', '∶'), []],
  ['dashes of other forms', (text) => text.replaceAll('——', '――'), []],
  ['brackets of titles', (text) => text.replace(/[（(]/gu, '〔').replace(/[）)]/gu, '〕'), []],
  // A page whose rubrics stand in such brackets.
  ['square brackets', (text) => text.replace(/[（(]/gu, '［').replace(/[）)]/gu, '］'), ['one/102_19fe03b7d56a8c2e.txt', 'one/114_31f8d5c2069eab74.txt']],
  ['spaces at which no line breaks', (text) => text.replaceAll(' ', '\u00a0').replaceAll('\u3000', '\u00a0\u00a0'), ['one/121_86ebf3d07a2954c1.txt', 'two/t01_5c1e7ab2.txt']],
  ['spaces of other widths', (text) => text.replaceAll(' ', '\u2005').replaceAll('\u3000', '\u2002\u202f'), ['one/121_86ebf3d07a2954c1.txt', 'two/t01_5c1e7ab2.txt']],
  ['full stops as dots', (text) => text.replaceAll('。', '．'), []],
  ['full stops as half-width dots', (text) => text.replaceAll('。', '.'), []],
  ['single quotation marks', (text) => text.replaceAll('“', '‘').replaceAll('”', '’'), []],
  // Such marks do not tell where a name in them begins whose syllable a break doubles.
  ['straight single quotation marks', (text) => text.replace(/[“”]/gu, "'"), ['eighteen/018_317a179681676bbe.txt']],
  ['a blank line after every line', (text) => text.replace(/\r\n|\n|\r/gu, '$&$&'), [], (line) => (line + 1) / 2],
  ['figures set off everywhere', (text) => text.replace(/(?<=\p{Script=Han})([\d.]+)(?=\p{Script=Han})/gu, ' $1 '), ['eleven/207_58b1e7c4d92f0a36.txt']],
  // A page of nine lines shows no manner; within a text two spaces still stand between somebody's post and name.
  ['two spaces where one stands', (text) => text.replace(/(?<=\S)[ \u3000](?=\S)/gu, '$&$&'), ['fifteen/108_3fa962d0b84ec715.txt', 'five/314_rexian_2009.txt', 'twelve/310_8bb6e0298e3cc3ae.txt', 'eight/202_4e7a90c3d815b26f.txt', 'eighteen/018_cbbe216f81566488.txt', 'seventeen/017_88f9dd9983edc709.txt', 'six/055_d5097bc14efa6823.txt', 'two/t01_5c1e7ab2.txt']],
  ['half-width marks with a space behind', (text) => text.replaceAll('，', ', ').replaceAll('：', ': '), ['one/123_d1079af36b5e28c4.txt']],
]

describe('other marks and spaces', () => {
  it.each(SET_OTHERWISE)('%s change no fact', (_, set, known, lineOf) => {
    const changed = PLAIN.filter((page) => JSON.stringify(read(page.name, set(page.text), lineOf)) !== told.get(page))
    expect(changed.map(({set: folder, name}) => `${folder}/${name}`).filter((page) => !known.includes(page))).toEqual([])
  })
})
