import {readDayLine} from '../settle/day-lines.ts'
import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {ArticleSegment, Mention, Role} from '../types.ts'
import {feastOf, weekdaysBeside} from './beside.ts'
import type {DateEvidence} from './date-evidence.ts'
import {isDone, isSaidDone} from './done.ts'
import {settleGoals} from './goals.ts'
import {inherit, remember, runOn, type Before} from './inheritance.ts'
import {isOccasion} from './occasions.ts'
import {settleSigned} from './signed.ts'
import {isStretchOfYears} from './stretches.ts'
import {isTotal} from './totals.ts'
import {isSceneOfYear, tenseOf} from './tenses.ts'
import {hasBegun} from './years-to-come.ts'

/** A page's article with what was found in it. */
export interface ReadArticle {
  segment: ArticleSegment
  /** the text of each passage, folded */
  folded: readonly string[]
  mentions: Mention[]
}

/** Every date of a page with its tense and raw line. */
export function dateEvidence(articles: readonly ReadArticle[]): DateEvidence[] {
  return articles.flatMap(({segment, folded, mentions}, article) => {
    const dates = mentions.filter(({kind}) => kind === 'date')
    const before: Before = {}
    const opens = dates.findIndex(({value}) => !(value as DateExpression).vague)
    const opening = segment.passages.findIndex(({role}) => role === 'paragraph' || role === 'caption')
    const remembered = segment.passages.some(({role, text}) => role !== 'paragraph' && role !== 'caption' && REMEMBERED.test(text))
    const told = dates.map((mention, index): DateEvidence => {
      const passage = segment.passages[mention.passage]!
      const text = folded[mention.passage]!
      const [ahead, behind] = [text.slice(Math.max(0, mention.start - SENTENCE), mention.start), text.slice(mention.end, mention.end + 30)]
      const printed = inherit(mention, text, before)
      const said = isSaidDone(ahead, behind)
      const done = isDone(printed, ahead, behind, said)
      const worded = tenseOf(printed, ahead, behind)
      const lead = !remembered && mention.passage <= opening && !/[年节]前$/u.test(ahead) && !SINCE.test(behind)
      const occasion = (worded === 'future' || worded === 'past') && isOccasion(printed, ahead, behind, text.slice(mention.end, mention.end + SENTENCE), lead)
      const tense = occasion ? 'future' : passage.role === 'caption' && isSceneOfYear(printed, text, mention.start, mention.end) ? 'current' : worded === 'yearly' && isToldOf(mention, passage.role, text) ? 'past' : worded
      const value = tense === 'past' ? runOn(mention, printed, text, before) : printed
      remember(before, mention, value, tense, index === opens)
      const lacksYear = isDayOfAnyYear(value)
      const weekdays = lacksYear ? weekdaysBeside(value.end ? '' : ahead, behind) : undefined
      const feast = lacksYear && tense !== 'yearly' ? feastOf(mention, text, [ahead, behind], [dates[index - 1], dates[index + 1]]) : undefined
      const unsaid = isUnsaid(passage.role, text)
      const begun = value.year !== undefined && (isStretchOfYears(value) ? done : value.day !== undefined || hasBegun(ahead, text.slice(mention.end, mention.end + SENTENCE)))
      const aside = value.year !== undefined && dates.slice(0, index).some((other) => other.passage === mention.passage && isNews(other))
      const total = isTotal(value, tense, text.slice(mention.start, mention.end), ahead, behind)
      const margin = unsaid && value.day !== undefined && readDayLine(text) !== undefined
      return {article, mention, value, tense, line: placeOf(passage, mention.start).line, lead, unsaid, done, said: done && said, begun, aside, total, occasion, margin, weekdays, feast}
    })
    return settleSigned(settleGoals(told), ({mention}) => mention.passage === segment.passages.length - 1 && mention.text.length === folded[mention.passage]!.trim().length)
  })
}

/** 9月16日,我市第二批教育启动以来,…; 从2月10日上网课算起,…: what has gone on since, for nobody knows how long. */
const SINCE = /^,?[^。;,]*以来|^[^。;,]{0,12}(?:[算数计]起|起算|为(?:第一|头一|首)[天日]|的(?:日子|时间)算)/u

/** 口述:护士小郭; 抗疫日记; 那年往事: over what is told long afterwards. */
const REMEMBERED = /^口述|口述[::]|(?:日记|旧事|往事|旧闻|家书|回忆)(?:$|[:：]|[（(])/u

/** Longest beginning of a sentence that a date is judged by. */
const SENTENCE = 64

/** A day of our calendar whose year only its weekday or its feast can tell. */
function isDayOfAnyYear({year, yearOffset, month, day, lunar, term}: DateExpression): boolean {
  return term === undefined && day !== undefined && month !== undefined && year === undefined && !yearOffset && !lunar
}

/** 9月18日, 日前: when the news happened, which needs no year. */
function isNews({value}: Mention): boolean {
  const {vague, year, yearOffset = 0, day, lunar} = value as DateExpression
  return vague === true || (day !== undefined && year === undefined && yearOffset >= 0 && !lunar)
}

/** A day that comes back every year, of which something is told. */
function isToldOf({start, end}: Mention, role: Role, text: string): boolean {
  const behind = text.slice(end, end + TWO_SENTENCES)
  return (start === 0 && role === 'caption' && EXPLAINS.test(behind)) || THAT_DAY.test(behind)
}

/** A headline, or a line of text that has no mark of a sentence. */
function isUnsaid(role: Role, text: string): boolean {
  return role === 'paragraph' || role === 'caption' ? text.length <= LONGEST_LINE && !/[,。;!?:]/u.test(text) : true
}

const LONGEST_LINE = 60

/** A caption tells of the day that it shows: 6月21日是父亲节,孩子们… says what the day is and then what happened. */
const EXPLAINS = /^[是为][^,。;]{2,16},(?![^。]{0,16}(?:来临|到来|前夕|将至|临近|将))/u

/** 4月23日是世界读书日。当天,…; 4月23日是世界读书日,今年的主题是…。当天上午,…; 9月1日是开学的日子。早上7点10分,… */
const PART_OF_DAY = '一大?早|早[上晨]|清[晨早]|凌晨|[上下中]午|傍晚|晚上|夜里'
const HOUR = String.raw`\d{1,2}(?:[时点](?:半|\d{1,2}分)?|:\d\d)(?:许|左右)?`
const THAT_DAY = new RegExp(`^[是为][^,。;]{2,16}(?:[,。]|,[^。;]+。)(?:(?:当[天日]|这一?天)(?:${PART_OF_DAY}|晚)?(?:${HOUR})?|(?:${PART_OF_DAY})(?:${HOUR})?|${HOUR}),(?![^。;!?]*将)`, 'u')
const TWO_SENTENCES = 96
