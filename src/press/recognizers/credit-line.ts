import {fold} from '../fold.ts'
import {isRubric} from '../headline-forms.ts'
import {creditWords, type Mode} from './credit-words.ts'
import {printedName} from './names.ts'
import {looksLikeName} from './surnames.ts'

/** Who wrote and photographed, in the order printed. */
export interface Credits {
  reporters: string[]
  correspondents: string[]
  photographers: string[]
}

/**
 * Reads a text that is nothing but names with their offices: `首席记者 甲某 见习记者 乙 某 通讯员 丙某/文 丁某/图`.
 * Answers undefined as soon as a word is neither office nor name, so a sentence is never taken for a byline.
 *
 * @param plain the same text folded
 */
export function readCredits(text: string, plain = fold(text)): Credits | undefined {
  // 记者手记, 图片新闻: a rubric, not a person of that name.
  if (!OFFICE_CHARACTER.test(plain) || SENTENCE.test(plain) || isRubric(plain.replace(/^[■◆▲★▶►◎▌]/u, ''))) return undefined
  const line = plain.replace(/^[\s□■◎●◇◆▲*\-—(【[]+/u, '').replace(/[\s)】\]]+$/u, '')
  if (line.length < 3 || line.length > 110) return undefined
  const credits: Credits = {reporters: [], correspondents: [], photographers: []}
  let field: Field | undefined
  let group: string[] = []
  let seen = false
  const take = (name: string, into: Field) => {
    const shown = printedName(name, text)
    if (!credits[into].includes(shown)) credits[into].push(shown)
  }
  const close = (mode: Mode) => {
    for (const name of group) {
      if (mode === 'photo') take(name, 'photographers')
      else take(name, field ?? 'reporters')
      if (mode === 'both') take(name, 'photographers')
    }
    group = []
  }
  for (const word of creditWords(line)) {
    if (word.type === 'office') {
      close('text')
      field = FIELD_OF[word.word] ?? (word.photo ? 'photographers' : 'reporters')
      seen = true
    } else if (word.type === 'mode') {
      seen = true
      if (group.length > 0 && !word.leads) close(word.mode)
      else if (word.leads || word.opens) {
        close('text')
        field = word.mode === 'photo' ? 'photographers' : 'reporters'
      } else if (field === undefined) return undefined
    } else if (word.type === 'name') {
      if (field === undefined && !looksLikeName(word.word)) return undefined
      group.push(word.word)
    } else return undefined
  }
  close('text')
  const total = credits.reporters.length + credits.correspondents.length + credits.photographers.length
  return seen && total > 0 && total <= 14 ? credits : undefined
}

type Field = keyof Credits

/** A character of every office and every sign: most lines have none, and need no closer look. */
const OFFICE_CHARACTER = /[记讯习评撰供摄作文图整执统策采报]/u
const SENTENCE = /[。!?“”《》;]/u

const FIELD_OF: Record<string, Field> = {
  通讯员: 'correspondents',
  供稿: 'correspondents',
  供稿人: 'correspondents',
  摄影: 'photographers',
  摄影师: 'photographers',
  图片: 'photographers',
  供图: 'photographers',
}
