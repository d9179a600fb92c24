import {SIMPLIFIED, TRADITIONAL} from '../../src/press/text/traditional.ts'
import {randomOf} from '../random.ts'
import {comparedForm} from './compared-form.ts'
import {pageHolds, type PageText} from './proof-texts.ts'

/** A question with the meaning that it must have, in terms of plain substring search. */
export interface ProofQuery {
  kind: string
  text: string
  /** whether a page must be found */
  wants(page: PageText): boolean
}

/**
 * Draws questions from the texts: substrings of every length from 1 to 40, the same in traditional and in full-width
 * characters, several words at once, excluded words, either of two, all names, and numbers: as they are printed, with their digits run
 * together, and with all of them parted. Equal seeds give equal questions.
 */
export function drawQueries({texts, names, count, seed}: DrawOptions): ProofQuery[] {
  const {int, pick} = randomOf('proof', seed)
  const fresh = (length: number): string => {
    for (let tries = 0; tries < 50; tries++) {
      const page = pick(texts)
      const part = pick([...page.head, page.body, page.body, page.body])
      const characters = Array.from(part)
      const at = int(0, Math.max(0, characters.length - length))
      const word = plainOf(characters.slice(at, at + length).join(''))
      if (comparedForm(word) !== '') return word
    }
    return '街道'
  }
  const queries: ProofQuery[] = names.map((name) => ({kind: '名称', text: name, wants: pageHolds(name)}))
  const numbers = new Set(texts.flatMap((page) => page.body.match(NUMBERS) ?? []).map(plainOf))
  for (const number of [...numbers].slice(0, Math.ceil(count / 5))) {
    for (const text of new Set([number, number.replace(/[^\d]/gu, ''), Array.from(number.replace(/[^\d]/gu, '')).join('.')]))
      queries.push({kind: '数字', text, wants: pageHolds(text)})
  }
  for (let n = 0; n < count; n++) {
    const word = fresh((n % 40) + 1)
    queries.push({kind: '子串', text: word, wants: pageHolds(word)})
    if (n % 5 === 0) queries.push({kind: '繁体', text: traditional(word), wants: pageHolds(word)})
    if (n % 5 === 1) queries.push({kind: '全角', text: fullWidth(word), wants: pageHolds(word)})
    const other = fresh(int(1, 4))
    const [one, two] = [pageHolds(word), pageHolds(other)]
    if (n % 5 === 2) queries.push({kind: '两词', text: `${word} ${other}`, wants: (page) => one(page) && two(page)})
    if (n % 5 === 3) queries.push({kind: '不含', text: `${other} -${word}`, wants: (page) => two(page) && !one(page)})
    if (n % 5 === 4) queries.push({kind: '任一', text: `${word}|${other}`, wants: (page) => one(page) || two(page)})
  }
  return queries
}

export interface DrawOptions {
  texts: PageText[]
  names: string[]
  count: number
  seed: number
}

/** Digits with the marks between them, and the per cent behind them. */
const NUMBERS = /\d(?:[\p{P}\p{S}]*\d)*(?:\s*[%％‰])?/gu

/** Without what the query's language takes as operators: white space, bars, quotes, a hyphen at the beginning. */
function plainOf(text: string): string {
  return text.replace(/[\s|"]/gu, '').replace(/^-+/u, '')
}

function traditional(text: string): string {
  return Array.from(text, (character) => TO_TRADITIONAL.get(character) ?? character).join('')
}

const TO_TRADITIONAL = new Map(Array.from(SIMPLIFIED, (character, index) => [character, TRADITIONAL[index]!]))

function fullWidth(text: string): string {
  return text.replace(/[!#-{}~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}
