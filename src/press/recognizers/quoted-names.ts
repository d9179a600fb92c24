import {speaksAgainst} from './coined-against.ts'
import {DOING_IS_CALLED} from './coined-signs.ts'
import {isGlossedDeed} from './glossed-deeds.ts'
import {isCalled} from './ordinary.ts'
import {BODIES, CLASSIFIED_NUMBER, DAY_OF_WORK, EVERY_SO_OFTEN, FIRST_AND_THEN, HOLDS_IN, INNER_HEADS, IS_A_MEANS, IS_A_WAY, IS_A_SENTENCE, IS_GIVEN_YEAR, IS_MADE_SO, IS_SET, IS_THEIR_WAY, KEEPS_ORDER, NUMBER_AND_LIST, NUMBER_PATTERN, NUMBERED_THING, OF_SEASONS, OF_SO_MANY, ONE_BY_ONE, SO_MANY_OF_A_PLACE, SPANS_OF_TIME, TOGETHER, YEAR_OF_WORK} from './program-heads.ts'
import type {Quotation} from './quotation.ts'
import {endWithHead} from './quoted-with-head.ts'

/** A name that a phrase in quotation marks begins: the rule that saw it, where it ends, what kind of thing it is. */
export interface QuotedName {
  rule: string
  end: number
  kind: string
}

/**
 * The name that begins with a phrase in quotation marks, by its head noun, by its form or by the word at its end; ordinary words and figures
 * of speech begin none.
 *
 * @example readQuotedName('提出“三蹲三保”工作法', {open: 2, close: 8, inner: '三蹲三保', ordinary: false, next: undefined}) // {rule: 'quoted-with-head', end: 11, kind: '工作法'}
 */
export function readQuotedName(folded: string, quotation: Quotation): QuotedName | undefined {
  if (quotation.ordinary) return undefined
  for (const rule of RULES) {
    const end = rule.read(quotation, folded)
    if (end === undefined || (rule.byPhraseAlone && isFigure(quotation, folded))) continue
    return {rule: rule.name, end, kind: kindOf(folded.slice(quotation.close, end))}
  }
  return undefined
}

/** What stands around the phrase speaks against its being a name. */
function isFigure({open, close, inner}: Quotation, folded: string): boolean {
  const occurrence = {before: folded.slice(Math.max(0, open - 16), open), after: folded.slice(close, close + 18)}
  const isNamed = GOT_ITS_NAME.test(occurrence.before) && (SAYS_WHAT_IS_DONE.test(inner) || DOING_IS_CALLED.test(occurrence.before))
  if (inner.endsWith('工程') && ENDED_AS.test(occurrence.before)) return true
  return (isCalled(folded, open) && !isNamed && !LIKED_MOST.test(occurrence.before) && !(occurrence.before.endsWith('是') && IS_OF_IT.test(occurrence.after))) || speaksAgainst(occurrence)
}

/** 改造,改成了“贴纸工程”: no work is made of other things, and no work was meant. */
const ENDED_AS = /(?:改|变|办|搞|做|弄|整|建|修|干|沦|演变)(?:成|为)了?(?:一[个项])?$/u
/** 取了个名,就叫“敲门行动”: no person and no thing is called so. */
const SAYS_WHAT_IS_DONE = /(?:行动|工程|计划|活动|机制|模式|工作法|制度)$|^一\p{Script=Han}{1,2}一\p{Script=Han}{1,3}$/u
/** 这是“春苗计划”今年办的第三件事: what is said of it stands behind it. */
const IS_OF_IT = /^(?:[今去本近上][年月周]|推出|开展|实施|启动|举办|办|中?的第)/u
/** 最受老人欢迎的是“民情小巴” */
const LIKED_MOST = /受\p{Script=Han}{0,4}欢迎的(?:还|就|要数)?是$/u
const GOT_ITS_NAME = /(?:取名|起名|定名|命名|名)?(?:为|叫做?|叫作)[:,]?$/u

interface Rule {
  name: string
  /** nothing but the phrase shows that it is a name: what stands around it may speak against that */
  byPhraseAlone?: true
  /** end of the whole name, or undefined when the form does not fit */
  read: (quotation: Quotation, folded: string) => number | undefined
}

/** Verbs with which a paper introduces a way of working; after them parallel phrases in quotes are one. */
const INTRODUCES = /(?:实现|推行|实行|施行|实施|采取|采用|搞起?|探索|开展|创新|推出|上线|建立|打造|构建|践行|启动|深化|叫响)(?:出|起|了|并|全面|完善|以|的|“|”|、)*$/u

/** 改变“小打小闹、各自为政”的格局: what is no more. */
const LEFT_BEHIND = /(?:打破|改变|告别|摒弃|结束|扭转|克服|解决|避免|过去|以往)[^。;,]{0,10}$/u

/** 推行“三色图”: what an office works with is no toy. */
const WORKED_WITH = /(?:推行|实行|施行|探索|践行|绘制|建立)(?:出|起|了)?$/u

/** 日清扫、周评比、月通报 */
const EVEN_MOTTO = /^(?:\p{Script=Han}{3}(?:、\p{Script=Han}{3}){2,}|\p{Script=Han}{4}(?:、\p{Script=Han}{4}){2,})$/u
/** 户集、村收、镇运 */
const STEP_OF_OFFICES = /^[户组村社镇乡县区市]\p{Script=Han}{1,3}$/u
const PUN_GOES_ON = /^(?!的)\p{Script=Han}{1,7}?(?:小程序|平台|行动|工程|计划|活动|模式|机制)(?!员|者|中心|室)/u
const IS_A_SYSTEM = /^制(?:$|[^度造作定服药止])/u
const ITS_NAME_IS = /(?:名为|名叫|取名|代号为?)[:,]?$/u
const IS_AN_ACTION = /^的\p{Script=Han}{0,6}(?:行动|整治|战役|攻坚战)(?!员|者)/u

const RULES: Rule[] = [
  {
    // “三蹲三保”工作法, “四票制”干部竞争性选拔模式, “技术革新我争先”等活动
    name: 'quoted-with-head',
    read: endWithHead,
  },
  {
    // “一有七中心”, “三个清单”, “一核三带六园”, “四方联动”, “三抓:抓甲、抓乙”, “三捡”(捡甲、捡乙)
    name: 'number-pattern',
    byPhraseAlone: true,
    read: ({open, close, inner}, folded) => {
      if (TOGETHER.test(inner) || NUMBER_AND_LIST.test(inner) || isGlossedDeed(inner, folded.slice(close, close + 16))) return close
      if ((!NUMBER_PATTERN.test(inner) && !CLASSIFIED_NUMBER.test(inner)) || SPANS_OF_TIME.test(inner) || OF_SEASONS.test(inner) || ONE_BY_ONE.test(inner) || IS_A_SENTENCE.test(inner)) return undefined
      return NUMBERED_THING.test(inner) && !WORKED_WITH.test(folded.slice(Math.max(0, open - 6), open)) ? undefined : close
    },
  },
  {
    // “心”动三村小程序: the marks point out a pun
    name: 'pun-with-head',
    read: ({open, close, inner}, folded) => {
      const name = inner.length === 1 && INTRODUCES.test(folded.slice(Math.max(0, open - 14), open)) ? PUN_GOES_ON.exec(folded.slice(close, close + 14)) : null
      return name ? close + name[0].length : undefined
    },
  },
  {
    // “门前长”制
    name: 'quoted-system',
    read: ({open, close, inner}, folded) => (inner.length >= 3 && IS_A_SYSTEM.test(folded.slice(close, close + 2)) && INTRODUCES.test(folded.slice(Math.max(0, open - 14), open)) ? close + 1 : undefined),
  },
  {
    // 代号“秋叶”的专项行动
    name: 'called-action',
    read: ({open, close}, folded) => (ITS_NAME_IS.test(folded.slice(Math.max(0, open - 4), open)) && IS_AN_ACTION.test(folded.slice(close, close + 12)) ? close : undefined),
  },
  {
    // 评“四净庭院”
    name: 'so-many-of-a-place',
    read: ({open, close, inner}, folded) => (SO_MANY_OF_A_PLACE.test(inner) && IS_MADE_SO.test(folded.slice(Math.max(0, open - 14), open)) ? close : undefined),
  },
  {
    name: 'number-and-place',
    read: ({open, close, inner}, folded) => {
      const place = OF_SO_MANY.test(inner) && IS_MADE_SO.test(folded.slice(Math.max(0, open - 14), open)) ? HOLDS_IN.exec(folded.slice(close, close + 6)) : null
      return place ? close + place[0].length : undefined
    },
  },
  {
    name: 'day-of-its-own',
    read: ({open, close, inner}, folded) => {
      if (!DAY_OF_WORK.test(inner)) return undefined
      const before = folded.slice(Math.max(0, open - 44), open)
      return EVERY_SO_OFTEN.test(before) || (inner.length >= 4 && IS_SET.test(before)) ? close : undefined
    },
  },
  {
    name: 'year-of-its-own',
    read: ({open, close, inner}, folded) => (YEAR_OF_WORK.test(inner) && IS_GIVEN_YEAR.test(folded.slice(Math.max(0, open - 16), open)) ? close : undefined),
  },
  {
    name: 'first-and-then',
    read: ({open, close, inner}, folded) => (FIRST_AND_THEN.test(inner) && KEEPS_ORDER.test(folded.slice(Math.max(0, open - 6), open)) ? close : undefined),
  },
  {
    // “小马扎恳谈会”, “帐篷支部”
    name: 'quoted-institution',
    byPhraseAlone: true,
    read: ({open, close, inner}, folded) =>
      inner.length >= 3 && inner.length <= 10 && INNER_HEADS.test(inner) && !/^(?:某|本)|^新..$/u.test(inner) && !/[的了着]/u.test(inner) && folded[open - 1] !== '《' ? close : undefined,
  },
  {
    // “支部搭台、能人唱戏”的机制; “日清扫、周评比、月通报”的办法: three that are alike are no saying
    name: 'motto-of-a-way',
    read: ({open, close, inner}, folded) => {
      const behind = folded.slice(close, close + 12)
      const way = IS_A_WAY.exec(behind) ?? (EVEN_MOTTO.test(inner) ? IS_A_MEANS.exec(behind) : null)
      const parts = inner.split('、')
      const isMotto = parts.length >= 2 && parts.every((part) => /^\p{Script=Han}{2,8}$/u.test(part))
      return way && isMotto && !LEFT_BEHIND.test(folded.slice(Math.max(0, open - 14), open)) ? close + way[0].length : undefined
    },
  },
  {
    // “大锣+小锣”的法子, “公司+农户”的方式
    name: 'means-put-together',
    read: ({close, inner}, folded) => {
      const behind = folded.slice(close, close + 8)
      return /^\p{Script=Han}{2,6}(?:\+\p{Script=Han}{2,6}){1,3}$/u.test(inner) && (IS_A_MEANS.test(behind) || (IS_THEIR_WAY.test(behind) && BODIES.test(inner))) ? close : undefined
    },
  },
  {
    // “居民吹哨、单位报到”, “红色家庭、红色传人”
    name: 'parallel-phrases',
    read: ({open, close, inner}, folded) => {
      const parts = inner.split(/[、,\s]/u)
      const even = parts.length >= 2 && parts.length <= 5 && parts.every((part) => part.length === parts[0]!.length && part.length >= 3 && part.length <= 4)
      return (even || (parts.length >= 3 && parts.every((part) => STEP_OF_OFFICES.test(part)))) && INTRODUCES.test(folded.slice(Math.max(0, open - 14), open)) ? close : undefined
    },
  },
]

function kindOf(head: string): string {
  return /(?:活动|行动|工程|机制|模式|计划|制度|工作法|服务|平台|品牌|教育)$/u.exec(head)?.[0] ?? '做法'
}
