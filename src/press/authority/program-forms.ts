import type {Program} from './types.ts'
import {fold} from '../text/fold.ts'

/**
 * Names and other names as printed, without quotation marks and between-marks (三项工程一项管理), and with what is done said before its object or
 * after it. What is given in marks and is short (“北静”), or of an entry that says so (“微心愿”), counts only in marks. What stands before a
 * phrase in marks changes from text to text (农村集体“三资”管理, 规范村级“三资”管理): the phrase and the words behind it are the name.
 *
 * @example programForms(entry of 小巷整治) // ['小巷整治', '整治小巷', '小巷的整治', '小巷进行整治', '小巷进行了整治', …]
 */
export function programForms({name, aliases, marked = false}: Program): string[] {
  const forms = [name, ...aliases].flatMap((form) => {
    const open = fold(form).replace(/[“”"‘’]/gu, '')
    const plain = open.replace(/[、,·\s]/gu, '')
    const core = CORE.exec(form)?.groups?.core
    return [...((plain.length >= SHORTEST_OUT_OF_MARKS && !(marked && PHRASE.test(form))) || open === fold(form) ? [form, open, plain] : [form]), ...(core ? [core] : []), ...turned(fold(form)), ...turned(open)]
  })
  return [...new Set(forms)].filter((form) => form.length >= 2)
}

const SHORTEST_OUT_OF_MARKS = 4
const PHRASE = /^“[^“”]+”$/u
const CORE = /^\p{Script=Han}{2,8}(?<core>“[^“”]{2,8}”\p{Script=Han}{2,8})$/u

/** 整治小巷, 小巷的整治, 对36条小巷进行综合整治: what 小巷整治 is called in a sentence. */
function turned(form: string): string[] {
  const {thing, how, doing} = DONE_TO.exec(form)?.groups ?? {}
  if (!thing || !doing || (LONG_THINGS.has(doing) && thing.length < SHORTEST_THING)) return []
  if (doing === '评选') return thing.startsWith('“') ? [...CHOSEN.flatMap((verb) => [`${verb}${thing}`, `${verb}出${thing}`, `${verb}了${thing}`]), ...Array.from(MEASURES_OF_PEOPLE, (measure) => `${measure}${thing}`)] : []
  const own = `${how ?? ''}${doing}`
  const ways = BUILT.has(doing) ? [] : (how ? [how] : HOW).flatMap((way) => [`${thing}进行${way}${doing}`, `${thing}进行了${way}${doing}`, `${thing}实施${way}${doing}`, `${thing}实施了${way}${doing}`])
  const made = doing === '建设' ? MADE.map((verb) => verb + thing) : []
  return [`${own}${thing}`, `${thing}的${own}`, ...made, ...ways, ...Array.from(TAUGHT.has(doing) ? MEASURES_OF_PEOPLE : MEASURES, (measure) => `${measure}${thing}`)]
}

const DONE_TO = /^(?<thing>“[^“”]{2,8}”|\p{Script=Han}{1,9}?[^大微])(?<how>综合|专项|集中)?(?<doing>生态修复|整治|治理|改造|拆除|取缔|建设|创建|培育|培训|评选)$/u
/** Measure words of what is worked upon: “改造183个老院” is found by its measure and thing, and meant where `beginOfWork` says so. */
const MEASURES = '个条处家栋座所户片'
/** Of those who are taught and chosen. */
const MEASURES_OF_PEOPLE = '名位户对'

/**
 * Where the words begin that make a measure and a thing (个老院) the work on it: 改造183|个老院, or the measure itself where 对62|个老院 is followed by
 * what is done; undefined where nothing is done. Other names begin where they stand.
 *
 * @example beginOfWork('今年改造183个老院', 7, 10, entry of 老院改造) // 2
 */
export function beginOfWork(folded: string, start: number, end: number, {name, aliases}: Program): number | undefined {
  if (!MEASURES.includes(folded[start]!) && !MEASURES_OF_PEOPLE.includes(folded[start]!)) return start
  const words = folded.slice(start, end)
  if (name.includes(words) || aliases.some((alias) => alias.includes(words))) return start
  const done = DONE_TO_SO_MANY.exec(folded.slice(Math.max(0, start - 16), start))
  if (done) return start - done[0].length
  return SO_MANY.test(folded.slice(Math.max(0, start - 8), start)) && IS_DONE.test(folded.slice(end, end + 36)) ? start : undefined
}

const DONE_TO_SO_MANY = /(?:整治|治理|改造|拆除|取缔|建设|新建|建成|修复|培育|培训|评选|选树|评|表彰)(?:了|出|完成)?(?:\d[\d.]{0,6}|[一二三四五六七八九十百千]{1,4})[多余]?万?$/u
const SO_MANY = /(?:\d|[一二三四五六七八九十百千])[多余]?$/u
const IS_DONE = /^[^。;!?]{0,24}(?:进行|实施|开展|予以)(?:了|\p{Script=Han}{0,4})(?:整治|治理|改造|拆除|取缔|修复)/u
const HOW = ['', '综合', '专项', '集中', '全面', '统一', '提升', '升级']
/** What is made, and not what is done to something. */
const BUILT: ReadonlySet<string> = new Set(['建设', '创建'])
/** What is done to people. */
const TAUGHT: ReadonlySet<string> = new Set(['培育', '培训'])
/** Of these a short word behind the verb is what anybody may do: 培训技能. */
const LONG_THINGS: ReadonlySet<string> = new Set([...BUILT, ...TAUGHT])
const SHORTEST_THING = 3
const CHOSEN = ['评选', '选树', '评', '选', '表彰']
const MADE = ['建成', '新建']
