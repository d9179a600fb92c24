import {keepLongest, type Found} from '../text/terms.ts'
import type {Term} from '../authority/compiled.ts'
import type {Program} from '../authority/types.ts'
import {findQuotations} from './quotations.ts'
import {findOfficeNames} from './office-names.ts'
import {beginOfWork} from '../authority/program-forms.ts'
import {isPassingName} from './passing-names.ts'
import {readQuotedName} from './quoted-names.ts'
import {cutsWord} from '../text/words.ts'
import type {ProgramMention} from './program-mention.ts'
import type {Quotation} from './quotation.ts'

/**
 * Finds programs in one passage: names of the authority file, then coined names by their form. A coined name must show what it
 * is by its head noun (“三蹲三保”工作法), its form (“一有七中心”) or the word at its end (“小马扎恳谈会”); words merely in quotation
 * marks are none.
 *
 * @example findPrograms('提出“三蹲三保”工作法', folded, []) // [{rule: 'quoted-with-head', value: {proposed: '“三蹲三保”工作法'}, …}]
 */
export function findPrograms(text: string, folded: string, hits: readonly Found<Term>[], quotations: readonly Quotation[] = findQuotations(folded)): ProgramMention[] {
  const coined = readQuotations(text, folded, quotations)
  const known = readKnown(folded, hits)
  const offices = findOfficeNames(folded, text)
  // Most passages name no program.
  if (coined.length + known.length + offices.length === 0) return known
  const found = known.filter((one) => !offices.some((feast) => isEndOfFeast(one, feast, folded))).flatMap((one) => withinLonger(one, known, coined, folded))
  for (const mentions of [coined, offices]) if (mentions.length > 0) found.push(...apartFrom(found, mentions))
  return found.sort((a, b) => a.start - b.start)
}

/** 采摘节 in 第七届邙岭采摘节: the feast of one place, and not feasts of the kind. 第九届石榴节 is 石榴节. */
function isEndOfFeast({start, end}: ProgramMention, feast: ProgramMention, folded: string): boolean {
  return feast.rule === 'feast-of-so-many-years' && start > feast.start && end === feast.end && !/^第.{1,3}届$/u.test(folded.slice(feast.start, start))
}

interface Stretch {
  start: number
  end: number
}

/** Those of the later mentions that share no character with an earlier one. */
export function apartFrom<Later extends Stretch>(earlier: readonly Stretch[], later: readonly Later[]): Later[] {
  return later.filter(({start, end}) => !earlier.some((other) => other.start < end && start < other.end))
}

/** Names of the authority file; the longest wins. A name of a few characters in quotes counts only in quotes, as its entry says. */
function readKnown(folded: string, hits: readonly Found<Term>[]): ProgramMention[] {
  const names: Found<Program>[] = []
  for (const {start, end, value} of hits) {
    if (value.kind !== 'program' || isPartOfWord(folded, start, end)) continue
    const begin = beginOfWork(folded, start, end, value.program)
    if (begin !== undefined) names.push({start: begin, end, value: value.program})
  }
  const mentions: ProgramMention[] = []
  for (const {start, end, value} of keepLongest(names)) {
    if (isPassingName(folded, start, end)) continue
    const last = mentions.at(-1)
    if (last?.start === start && last.end === end) {
      if (!last.value.programs.includes(value)) last.value.programs.push(value)
    } else mentions.push({rule: 'known-name', start, end, value: {programs: [value]}})
  }
  return mentions
}

/**
 * A name in numbers that goes on to the left is another number. A name of two or three characters may come about where two words meet
 * (旧车棚改成书吧, 原创文艺节目): then a word of the dictionary goes across one of its ends. 路长制度 is 路长制.
 */
function isPartOfWord(folded: string, start: number, end: number): boolean {
  if (/[\da-z]/u.test(folded[start] ?? '')) return /[\da-z]/u.test(folded[start - 1] ?? '')
  if (end - start > 3 || !/^\p{Script=Han}+$/u.test(folded.slice(start, end)) || folded.startsWith('制度', end - 1)) return false
  return cutsWord(folded.slice(0, start), folded.slice(start)) || cutsWord(folded.slice(0, end), folded.slice(end))
}

function readQuotations(text: string, folded: string, quotations: readonly Quotation[]): ProgramMention[] {
  const found: ProgramMention[] = []
  for (const quotation of quotations) {
    const name = readQuotedName(folded, quotation)
    // “‘一老一小’关爱”工程: marks within a name name nothing else.
    if (!name || found.some(({end}) => quotation.open < end)) continue
    found.push({rule: name.rule, start: quotation.open, end: name.end, value: {programs: [], proposed: nameIn(text, folded, quotation.open, name.end), kind: name.kind}})
  }
  return found
}

/** The words as printed, but in one form of quotation marks: that of "万人计划" and “万人计划” is one name, and so is ‘万人计划’ within what somebody says. */
export function nameIn(text: string, folded: string, start: number, end: number): string {
  let name = ''
  for (let at = start; at < end; at++) name += '“”'.includes(folded[at]!) ? folded[at] : text[at]
  return name.trim().replace(/^‘([^‘’]*)’/u, '“$1”')
}

/**
 * A known name that is one of several parts of a phrase with its head noun (“门门清、户户通”行动) is not meant: the phrase is its own program,
 * unless the other parts are known too or only call upon people (“光盘行动、从我做起”). Where it is more of the phrase than a part, the whole is kept
 * beside it.
 */
function withinLonger(one: ProgramMention, known: readonly ProgramMention[], coined: readonly ProgramMention[], folded: string): ProgramMention[] {
  const whole = coined.find(({rule, start, end}) => rule === 'quoted-with-head' && start < one.start && one.end <= end)
  if (!whole) return [one]
  const close = whole.start + (QUOTED.exec(folded.slice(whole.start, whole.end))?.[0].length ?? 0)
  // “康悦汇”楼宇党建服务品牌, “爱江城,学生先行”禁烟活动: what stands behind the marks says what the coined name is about, or what a motto is that of.
  if (one.start >= close && (!HEAD_ALONE.test(folded.slice(one.end, whole.end)) || MOTTO.test(folded.slice(whole.start, close)))) return []
  if (one.end >= close || (one.start === whole.start + 1 && one.end === close - 1)) return [one]
  const isOnePart = PART_END.test(folded[one.start - 1]!) && PART_END.test(folded[one.end]!)
  const others = folded.slice(whole.start + 1, close - 1).split(/[、+ ]/u).filter((part) => !known.some(({start, end}) => folded.slice(start, end) === part) && !CALLS_UPON.test(part))
  return isOnePart && others.length > 0 ? [] : [{...one, value: {...one.value, whole}}]
}

const QUOTED = /^“[^”]+”/u
const HEAD_ALONE = /^(?:工程|项目|活动|工作|行动|计划)?$/u
const MOTTO = /^.[^、, ]{3,12}[、, ][^、, ]{3,12}.$/u
const PART_END = /[“”、+ ]/u
const CALLS_UPON = /^从|[我你咱](?:们|先|来|参与|行动|做起|同行|争先|支持|知晓)|人人|大家|你我/u
