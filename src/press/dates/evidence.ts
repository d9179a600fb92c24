import {fold} from '../fold.ts'
import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/dates.ts'
import type {ArticleSegment, Mention} from '../types.ts'

/** A page's article with what was found in it. */
export interface ReadArticle {
  segment: ArticleSegment
  mentions: Mention[]
}

/**
 * How a date stands in its sentence: `past` is told of, `future` is announced or a deadline, `origin` is a beginning long ago
 * (自2009年来, 建于2007年), `current` is the year of writing (2020年是…之年, 2009年度).
 */
export type Tense = 'past' | 'future' | 'origin' | 'current'

export interface DateEvidence {
  article: number
  mention: Mention
  value: DateExpression
  tense: Tense
  line: number
  /** 0 Sunday … 6 Saturday, when it is printed beside the day */
  weekday?: number
}

/** Every date of a page with its tense and raw line. */
export function dateEvidence(articles: readonly ReadArticle[]): DateEvidence[] {
  return articles.flatMap(({segment, mentions}, article) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'date') return []
      const passage = segment.passages[mention.passage]!
      const before = fold(passage.text.slice(Math.max(0, mention.start - 8), mention.start))
      const after = fold(passage.text.slice(mention.end, mention.end + 12))
      const value = mention.value as DateExpression
      const weekday = /^[,(\s]*(?:星期|周|礼拜)([日一二三四五六天])/u.exec(after)?.[1]
      return [
        {
          article,
          mention,
          value,
          tense: tenseOf(value, before, after),
          line: placeOf(passage, mention.start).line,
          ...(weekday && {weekday: '日一二三四五六'.indexOf(weekday.replace('天', '日'))}),
        },
      ]
    }),
  )
}

interface TenseRow {
  tense: Tense
  applies: (value: DateExpression) => boolean
  before?: RegExp
  after?: RegExp
}

const always = () => true
const isYear = ({year, month}: DateExpression) => year !== undefined && month === undefined

/** First row that fits decides. */
const TENSES: TenseRow[] = [
  {tense: 'future', applies: always, before: /(?:将于|将在|拟于|定于|预计|计划|力争|争取|确保|有望|截止|拟在|准备|打算)(?:在|于|到|至)?(?:今年)?$/u},
  {tense: 'future', applies: always, after: /^(?:底|末)?(?:年底)?(?:之?前|以前)(?![往期后来进沿])/u},
  {tense: 'future', applies: always, after: /^(?:起|开始|正式|将)(?:施行|实施|执行|启用|将)/u},
  {tense: 'future', applies: isYear, before: /(?:到|至|目标)$/u},
  {tense: 'future', applies: ({yearOffset}) => yearOffset === 1, after: /^/u},
  {tense: 'origin', applies: isYear, before: /(?:自|从|始于|建于|成立于|创建于|创办于|生于|早在|于)$/u},
  {tense: 'origin', applies: isYear, after: /^(?:以来|来|起|开始|成立|建成|毕业|出生|退休|入党|入伍|建校|嫁|时)/u},
  {tense: 'current', applies: isYear, after: /^(?:是|注定|即将|已经|度|以来|为民|的?(?:工作|发展)?目标|新年|春节|元旦|元宵|上半年|,(?!我|他|她))/u},
  {tense: 'current', applies: isYear, before: /(?:列入|纳入|谋定|展望|聚焦|奋进|决胜|冲刺|开局|今年|做好|召开)$/u},
]

function tenseOf(value: DateExpression, before: string, after: string): Tense {
  const row = TENSES.find((candidate) => candidate.applies(value) && (candidate.before?.test(before) || candidate.after?.test(after)))
  return row?.tense ?? 'past'
}
