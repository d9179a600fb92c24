import {isDay, monthOf} from '../calendar/edtf.ts'
import {fold} from '../text/fold.ts'
import {PAPER_OR_COLUMN} from '../wording/paper-names.ts'
import {NUMBER, readNumber, YEAR} from '../recognizers/numerals.ts'
import type {Row} from '../rows/row.ts'
import type {PageKnown} from '../types.ts'

/**
 * Names the lines at a page's head and foot that tell its day (3 街巷 2017年3月9日 星期四) or are its number alone as furniture. Further down such a
 * line may belong to an article, so only the first and last rows are asked, up to the first text.
 */
export function settleDayLines(rows: readonly Row[]): readonly Row[] {
  // A month alone at the foot is that of a notice's signature.
  const [head, foot] = [edgeRows(rows, ROWS_OF_HEAD), edgeRows(rows.toReversed(), ROWS_OF_FOOT)]
  const days = [...head.filter(({plain}) => readDayLine(plain)), ...foot.filter(({plain}) => isDay(readDayLine(plain)?.date ?? ''))]
  const number = [head, foot].flatMap(([row, next]) => (row && PAGE_NUMBER.test(row.plain) && !(next && FIGURES.test(next.plain)) ? [row] : []))
  if (days.length + number.length === 0) return rows
  return rows.map((row) => {
    const reason = days.includes(row) ? {rule: 'day-line', why: '版首或版尾写明日期的一行'} : number.includes(row) ? {rule: 'page-number', why: '版首或版尾单独的版次'} : undefined
    return reason ? {...row, shape: 'furniture', reason, bylines: [], dateline: false} : row
  })
}

const PAGE_NUMBER = /^\d{1,2}$/u
/** A line of a table, as the number before it may be. */
const FIGURES = /^[\d\s.,%:\-]+$/u

// Section's name, banner and day; the desk's lines are furniture by themselves and do not count.
const ROWS_OF_HEAD = 3
const ROWS_OF_FOOT = 2

/** Rows from one end of the page that are not furniture, up to the first text. */
function edgeRows(rows: readonly Row[], most: number): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    if (row.shape === 'furniture') continue
    if (found.length >= most || row.closed || row.plain.length > LONGEST || row.dateline) break
    found.push(row)
  }
  return found
}

/** What a line at the page's edge tells of its page. */
export function knownFromDayLine(text: string): PageKnown {
  return readDayLine(fold(text).trim()) ?? {}
}

/**
 * Reads a line of a full day and of other things that belong to a page: weekday, day of the Chinese calendar, number of the issue or page, paper,
 * desk, address. What remains must be a few words set apart, as a section's name is; a sentence, a headline and a stretch of days are none.
 *
 * A weekly edition may print no more than its month.
 *
 * @param plain folded text
 * @example readDayLine('3 街巷 2017年3月9日 星期四') // {date: '2017-03-09'}
 */
export function readDayLine(plain: string): PageKnown | undefined {
  if (plain.length > LONGEST || !(plain.includes('年') || NUMERIC.test(plain)) || SENTENCE.test(plain)) return undefined
  const alone = MONTH.exec(plain)
  if (alone) return {date: monthOf(readNumber(alone[1]!), readNumber(alone[2]!))}
  const day = DAY.exec(plain)
  if (!day || STRETCH.test(plain.slice(day.index + day[0].length))) return undefined
  const [year, month, number] = [day[1] ?? day[4], day[2] ?? day[5], day[3] ?? day[6]].map((part) => readNumber(part!))
  const date = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
  if (!isDay(date)) return undefined
  let rest = plain.replace(day[0], TAKEN).replace(HOSTS, TAKEN)
  let signs = 0
  const read: PageKnown = {date}
  for (const {form, field} of SIGNS) {
    rest = rest.replace(form, (_, value?: string) => {
      signs++
      if (field && typeof value === 'string') read[field] ??= value.toUpperCase()
      return TAKEN
    })
  }
  if (signs === 0 || RUN_ON.test(rest)) return undefined
  const words = rest.replaceAll(TAKEN, ' ').split(PARTED).filter((word) => word !== '')
  const isSection = words.length <= MOST_WORDS && words.join('').length <= MOST_WORDS * 4 && words.every((word) => word.length <= 8 && !NO_NAME.test(word))
  return isSection ? read : undefined
}

const LONGEST = 90
const MOST_WORDS = 4
const TAKEN = '\u0001'
const NUMERIC = /(?:19|20)\d\d[-/.]\d/u
/** Marks of a sentence, and what only lines of writers and sources have. */
const SENTENCE = /[。!?“”;]|来源:|作者|记者(?!站)|通讯员|摄|[图文]\/|\/[图文]/u
const DAY = new RegExp(String.raw`(?<!\d)((?:19|20)\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})(?!\d)日?|(${YEAR})年(${NUMBER})月(${NUMBER})日`, 'u')
const MONTH = new RegExp(`^(?:\\p{Script=Han}{2,6}\\s)?(${YEAR})\\s?年\\s?((?:\\d|1[0-2])|[一二三四五六七八九]|十[一二]?)\\s?月$`, 'u')
const STRETCH = /^\s*(?:至|到|~|-|—|起|,\S)/u
/** Who publishes a supplement; a notice names its hosts too, so this is no sign by itself. */
const HOSTS = /(?:主办|协办|承办|联办|合办|出品)(?:单位)?:[^|:。]+/gu
/** Han written on without a mark right before or behind a sign: 某某区2013年3月7日大拆违. */
const RUN_ON = new RegExp(String.raw`\p{Script=Han}${TAKEN}|${TAKEN}\p{Script=Han}`, 'u')
const PARTED = /[\s|·•:,、()【】[\]□■◆◇●○◎—\-/]+/u
/** What no section is called; bodies sign their notices with the day. */
const NO_NAME = /[了着过的将在被把让为与和及到从]|^\d{3,}$|(?:办事处|委员会|政府|[党工]委|局|公司|医院|学校)$|^(?:时间|地点|上午|下午|晚上)/u

/** What stands beside the day at a page's edge, each form with the field that its group tells. */
const SIGNS: readonly {name: string; form: RegExp; field?: 'paper' | 'label'}[] = [
  {name: 'weekday', form: /(?:星期|周)[一二三四五六日天]/gu},
  {name: 'lunar', form: /(?:农历|阴历)[\p{Script=Han}]{2,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[\p{Script=Han}]{0,8}/gu},
  {name: 'issue', form: /总?第\d{1,6}期|(?:今日|本期|共)\d{1,3}版/gu},
  {name: 'published', form: /(?<=\u0001)\s?(?:出版|发行|见报)(?=[\s|]|$)/gu},
  {name: 'label', form: /(第?[a-z]{0,2}\d{1,3}版)/gu, field: 'label'},
  {name: 'label-han', form: /(第[一二三四五六七八九十]{1,3}版)/gu, field: 'label'},
  {name: 'code', form: /(?<![^\s|·])([a-z]{1,2}\d{1,3})(?![^\s|·])/gu, field: 'label'},
  {name: 'page-number', form: /^\d{1,2}(?=[\s|·])|(?<=[\s|·])\d{1,2}$/gu},
  {name: 'paper', form: new RegExp(String.raw`(${PAPER_OR_COLUMN})(?=[\s|·:${TAKEN}]|$)(?:·\p{Script=Han}{2,6}(?=[\s|${TAKEN}]|$))?`, 'gu'), field: 'paper'},
  {name: 'supplement', form: /\p{Script=Han}{2,6}(?:周刊|专刊|特刊|副刊|月刊|简报)(?=[\s|·\u0001]|$)/gu},
  {name: 'latin', form: /[a-z]{4,}(?:\s+[a-z]{3,})*/gu},
  {name: 'address', form: /(?:本报|本刊)?(?:社址|地址):\S+/gu},
  {name: 'contact', form: /(?:新闻|广告|发行|订报|投稿)?(?:电话|热线|传真|邮编|邮箱|qq):?[\w.@-]+/gu},
  {name: 'desk', form: /(?:责任编辑|责编|编辑|美编|校对|版式|主编|组版|制图|统筹)[:\s/]*\p{Script=Han}{2,3}(?![^\s|,])/gu},
  {name: 'clock', form: /\d{1,2}:\d\d(?::\d\d)?/gu},
  {name: 'weather', form: /[晴阴多云小中大雨雪雾转]*\s?-?\d{1,2}(?:℃|°c)?~-?\d{1,2}(?:℃|°c)/gu},
]
