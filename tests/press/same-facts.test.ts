import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
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

/** What a page says; words by their letters, so that the way they are set does not count. */
function read(name: string, text: string): unknown {
  const {articles} = convertPage({name, bytes: new TextEncoder().encode(text), known: {}, authority})
  const words = (value: unknown): unknown => (typeof value === 'string' ? keyOf(value) : Array.isArray(value) ? value.map(words) : value)
  return articles.map(({facts, segment, data}) => ({...Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, field === 'events' ? facts.events.map(({date, line}) => ({date, line})) : words(value)])), dateBasis: undefined, title: keyOf(String(data.title)).slice(0, 20), lines: segment.lines}))
}

it.each(MANNERS)('%s change no fact', (_, set) => {
  for (const {name, text} of PAGES) expect(read(name, set(text)), name).toEqual(read(name, text))
})
