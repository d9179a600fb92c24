import {fold} from '../text/fold.ts'
import {isRubric} from '../wording/headline-forms.ts'
import {ORNAMENT, wordsBehind} from '../text/ornaments.ts'
import {creditWords, type CreditWord, type Mode} from './credit-words.ts'
import {printedName} from './names.ts'
import {looksLikeName} from '../wording/surnames.ts'

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
 * @param inBrackets the text stands in brackets, which say that it is one thing: there a role that no list knows
 *   (`记者 甲某 场记 乙某`) passes for one, and its holder is left out
 */
export function readCredits(text: string, plain = fold(text), inBrackets = false): Credits | undefined {
  // 记者手记, 图片新闻: a rubric, not a person of that name.
  if (!OFFICE_CHARACTER.test(plain) || SENTENCE.test(plain) || isRubric(wordsBehind(plain))) return undefined
  const line = plain.replace(DRESS, '').replace(/[\s)】\]]+$/u, '')
  if (line.length < 3 || line.length > 110) return undefined
  const words = creditWords(line)
  const credits: Credits = {reporters: [], correspondents: [], photographers: []}
  const take = (name: string, into: Field) => {
    const shown = printedName(name, text)
    if (!credits[into].includes(shown)) credits[into].push(shown)
  }
  let field: Field | 'others' | undefined
  let group: string[] = []
  /** groups closed without a sign: 文/图 at the line's end is theirs, too */
  let unmarked: string[] = []
  let everyone: Mode = 'text'
  let seen = false
  /** an office of a house that no list knows: then each name must begin with a surname */
  let coined = false
  const close = (mode: Mode) => {
    for (const name of group) {
      if (field === 'others') continue
      // 摄影记者 甲某 文/图 wrote, too.
      if (mode !== 'photo') take(name, mode === 'both' && field === 'photographers' ? 'reporters' : (field ?? 'reporters'))
      if (mode !== 'text') take(name, 'photographers')
    }
    group = []
  }
  for (const [i, word] of words.entries()) {
    if (word.type === 'office') {
      if (field !== 'others') unmarked.push(...group)
      close(everyone)
      const ofPicture = word.photo || isPictureSign(words[i - 1])
      field = FIELD_OF[word.word] ?? (ofPicture ? 'photographers' : 'reporters')
      coined = word.coined === true
      seen = true
    } else if (word.type === 'role') {
      const passes = word.known || (inBrackets && seen && group.length > 0 && isPerson(words[i + 1]))
      if (!passes) return undefined
      close(everyone)
      field = 'others'
    } else if (word.type === 'mode') {
      seen = true
      const leads = word.leads || (word.opens && (group.length === 0 || (words[i + 1]?.type === 'name' && words.at(-1)!.type === 'name')))
      if (!leads && group.length > 0) {
        if (word.mode === 'both' && i === words.length - 1) for (const name of unmarked) take(name, 'photographers')
        if (word.own && word.mode === 'photo') {
          const last = group.pop()!
          close('text')
          group = [last]
        }
        close(word.mode)
      } else if (leads) {
        close('text')
        if (word.mode === 'both') everyone = 'both'
        field = word.mode === 'photo' ? 'photographers' : 'reporters'
      } else if (field === undefined) return undefined
      unmarked = []
    } else if (word.type === 'name') {
      if ((field === undefined || coined) && !looksLikeName(word.word)) return undefined
      group.push(word.word)
    } else return undefined
  }
  close(everyone)
  if (isOfPicture(words) && !SUPPLIED.test(line)) return {reporters: [], correspondents: [], photographers: [...credits.reporters, ...credits.correspondents, ...credits.photographers]}
  const total = credits.reporters.length + credits.correspondents.length + credits.photographers.length
  return seen && total > 0 && total <= 14 ? credits : undefined
}

/** `图/记者 甲某` */
function isPictureSign(word: CreditWord | undefined): boolean {
  return word?.type === 'mode' && word.leads === true && word.mode === 'photo'
}

/** `记者 甲某 通讯员 乙某 摄`: the one sign, at the end, is of all of them. */
function isOfPicture(words: readonly CreditWord[]): boolean {
  const last = words.at(-1)
  return last?.type === 'mode' && last.mode === 'photo' && last.own !== true && words.filter(({type}) => type === 'mode').length === 1 && words.filter(({type}) => type === 'office').length > 1
}

/** `记者 甲某 通讯员 乙某 供图`: a reporter's own picture is not supplied; it is the last office's. */
const SUPPLIED = /供图$/u

/** Named as papers name those who are not of the house. */
function isPerson(word: CreditWord | undefined): boolean {
  return word?.type === 'name' && (looksLikeName(word.word) || /(?:先生|女士|小姐|同学|老师|某)$/u.test(word.word))
}

type Field = keyof Credits

/** A character of every office and every sign: most lines have none, and need no closer look. */
const OFFICE_CHARACTER = /[记讯习评撰供摄作文图整执统策采报]/u
/** What may stand before the first word. */
const DRESS = new RegExp(`^(?:${ORNAMENT}|[\\s*\\-—(【[])+`, 'u')
/** Marks of sentences; and `评论员文章`, which is a kind of article and nobody's name. */
const SENTENCE = /[。!?“”《》;]|评论员文章/u

const FIELD_OF: Record<string, Field> = {
  通讯员: 'correspondents',
  供稿: 'correspondents',
  供稿人: 'correspondents',
  摄影: 'photographers',
  摄影师: 'photographers',
  图片: 'photographers',
  供图: 'photographers',
}
